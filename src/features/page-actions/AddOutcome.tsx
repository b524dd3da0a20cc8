// What came of adding to an assignment.
import { applicationPath } from '../../library/applications.ts';
import { compulsoryMinutes, MOST_PARTS, type Assignment } from '../teach/index.ts';
import type { WorkbookDocument } from '../workbook/index.ts';

export interface Outcome {
  /** The assignment as it is now. */
  document: WorkbookDocument<Assignment>;
  /** How many of those that were wanted came in. */
  added: number;
  wanted: number;
}

/** One or two sentences. What did not come in was there before, or there was no room for it. */
function wordOutcome({ document: { body, title }, added, wanted }: Outcome): string {
  const parts = body.parts.length === 1 ? 'one part' : `${body.parts.length} parts`;
  const now = `It has ${parts} now, ${compulsoryMinutes(body)} minutes together.`;
  const isFull = body.parts.length >= MOST_PARTS;
  if (added === 0) return isFull ? `“${title}” is full, so nothing was added. It has ${parts}.` : `This is in “${title}” already. Nothing was added.`;
  if (added < wanted) return `${added} of ${wanted} were added to “${title}”; ${isFull ? 'there is no room for more' : 'the others are in it already'}. ${now}`;
  return `Added to “${title}”. ${now}`;
}

/** The words, and the way to the assignment. */
export const AddOutcome = ({ base, ...outcome }: Outcome & { base: string }) => (
  <>
    <p role="status" class="mt-3">
      {wordOutcome(outcome)}
    </p>
    <p class="mt-4">
      <a href={base + applicationPath('build', outcome.document.id).slice(1)} class="inline-flex min-h-11 items-center">
        Open the assignment
      </a>
    </p>
  </>
);
