// How far along a learner is, in words and as a bar.
import type { Learning } from '../../model/learning.ts';
import type { EntriesOf } from '../../model/questions.ts';
import { countedParts, progressThere, progressWords } from '../progress.ts';
import * as texts from '../texts.ts';

/** Words and bar. Both say the same. */
export function ProgressLine({ learning, entries }: { learning: Learning; entries: EntriesOf }) {
  const progress = progressThere(learning, entries);
  return (
    <div>
      <p>{progressWords(progress)}</p>
      {progress.of > 0 && (
        <progress
          class="mt-1.5 block h-1.5 w-full max-w-60 appearance-none overflow-hidden rounded-full border-0 bg-line [&::-moz-progress-bar]:bg-both [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-both"
          max={progress.of}
          value={progress.done}
          aria-label={texts.doneParts(countedParts(progress))}
        />
      )}
    </div>
  );
}
