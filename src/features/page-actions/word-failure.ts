// What a dialog says when something could not be kept. The words of the workbook speak of a document that is open, which there is none here.
import { SaveFailedError, StaleDocumentError } from '../workbook/index.ts';
import * as texts from './texts.ts';

/** One sentence. */
export function wordFailure(error: unknown): string {
  if (error instanceof SaveFailedError) return texts.thisBrowserCouldNotKeepIt;
  if (error instanceof StaleDocumentError) return texts.anotherTabWasChangingTheSameThing;
  return error instanceof Error ? error.message : texts.thisDidNotWork;
}
