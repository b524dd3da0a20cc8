// Files that were not taken, each by its name with the reason and what to do.
import type { RefusedFile } from '../../model/returns.ts';
import * as texts from '../texts.ts';

/** The list, or nothing. */
export const Refused = ({ refused }: { refused: readonly RefusedFile[] }) =>
  refused.length > 0 ? (
    <section class="mt-4 max-w-read border-s-4 border-help bg-sunk px-5 py-4">
      <p class="font-bold">{texts.refusedFilesWereNotAdded(refused.length)}</p>
      <ul class="mt-2 space-y-2">
        {refused.map(({ file, reason, whatToDo }, index) => (
          <li key={index}>
            <strong class="break-all">{file || texts.fileWithoutAName}</strong>: {reason} {whatToDo}
          </li>
        ))}
      </ul>
    </section>
  ) : null;

const people = (number: number) => texts.people(number);

/** What was added, in a sentence. */
export function addedWords({ added, replaced, same }: { added: number; replaced: number; same: number }): string {
  const sentences = [
    added > 0 && texts.addedTheAnswersOfPeople(people(added)),
    replaced > 0 && texts.newerFileTookThePlaceOfTheOlderPeople(people(replaced)),
    same > 0 && texts.sameFilesWereHereAlready(same),
  ];
  return sentences.filter(Boolean).join(' ') || texts.nothingWasAdded;
}
