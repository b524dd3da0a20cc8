// Files that were not taken, each by its name with the reason and what to do.
import { count } from '../../../../library/words.ts';
import type { RefusedFile } from '../../model/returns.ts';

/** The list, or nothing. */
export const Refused = ({ refused }: { refused: readonly RefusedFile[] }) =>
  refused.length > 0 ? (
    <section class="mt-4 max-w-read border-s-4 border-help bg-sunk px-5 py-4">
      <p class="font-bold">{count(refused.length, 'file was', 'files were')} not added.</p>
      <ul class="mt-2 space-y-2">
        {refused.map(({ file, reason, whatToDo }, index) => (
          <li key={index}>
            <strong class="break-all">{file || 'A file without a name'}</strong>: {reason} {whatToDo}
          </li>
        ))}
      </ul>
    </section>
  ) : null;

const people = (number: number) => (number === 1 ? 'one person' : `${number} people`);

/** What was added, in a sentence. */
export function addedWords({ added, replaced, same }: { added: number; replaced: number; same: number }): string {
  const sentences = [
    added > 0 && `Added the answers of ${people(added)}.`,
    replaced > 0 && `A newer file took the place of the older one for ${people(replaced)}. Your marks stayed.`,
    same > 0 && `${count(same, 'file was', 'files were')} here already.`,
  ];
  return sentences.filter(Boolean).join(' ') || 'Nothing was added.';
}
