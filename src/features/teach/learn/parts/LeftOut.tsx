// Says which parts the library has no more.
import type { Assignment } from '../../model/assignment.ts';
import type { EntriesOf } from '../../model/questions.ts';
import { isThere, titleOfPart } from '../../view/steps.ts';
import * as texts from '../texts.ts';

/** The parts by name, or nothing if all are there. */
export function LeftOut({ assignment, entries }: { assignment: Assignment; entries: EntriesOf }) {
  const gone = assignment.parts.filter((part) => !isThere(part, entries));
  if (gone.length === 0) return null;
  const names = gone.map((part) => `“${titleOfPart(part, entries)}”`).join(', ');
  return <p class="mt-6 max-w-read border-s-4 border-help bg-sunk px-5 py-4">{texts.gonePartsAreNoLongerInTheLibraryOfThisSite(gone.length, names)}</p>;
}
