// What a dialog says when something could not be kept. The words of the workbook speak of a document that is open, which there is none here.
import { SaveFailedError, StaleDocumentError } from '../workbook/index.ts';

/** One sentence. */
export function wordFailure(error: unknown): string {
  if (error instanceof SaveFailedError) return 'This browser could not keep it. Its storage is full, or closed to this site.';
  if (error instanceof StaleDocumentError) return 'Another tab was changing the same thing at this moment.';
  return error instanceof Error ? error.message : 'This did not work.';
}
