// What came of adding to an assignment.
import { applicationPath } from '../../library/applications.ts';
import { compulsoryMinutes, MOST_PARTS, type Assignment } from '../teach/index.ts';
import type { WorkbookDocument } from '../workbook/index.ts';
import * as texts from './texts.ts';

export interface Outcome {
  /** The assignment as it is now. */
  document: WorkbookDocument<Assignment>;
  /** How many of those that were wanted came in. */
  added: number;
  wanted: number;
}

/** One or two sentences. What did not come in was there before, or there was no room for it. */
function wordOutcome({ document: { body, title }, added, wanted }: Outcome): string {
  const parts = texts.parts(body.parts.length);
  const now = texts.itHasPartsNow(parts, compulsoryMinutes(body));
  const isFull = body.parts.length >= MOST_PARTS;
  if (added === 0) return isFull ? texts.titleIsFull(title, parts) : texts.thisIsInTitleAlready(title);
  if (added < wanted) return texts.addedOfWantedWereAddedToTitle(added, wanted, title, isFull, now);
  return texts.addedToTitle(title, now);
}

/** The words, and the way to the assignment. */
export const AddOutcome = ({ base, ...outcome }: Outcome & { base: string }) => (
  <>
    <p role="status" class="mt-3">
      {wordOutcome(outcome)}
    </p>
    <p class="mt-4">
      <a href={base + applicationPath('build', outcome.document.id).slice(1)} class="inline-flex min-h-11 items-center">
        {texts.openTheAssignment}
      </a>
    </p>
  </>
);
