// Answers with what was asked, one below the other, to read.
import type { ComponentChildren } from 'preact';
import type { TakenOut } from '../model/earlier.ts';

interface Props {
  answers: readonly TakenOut[];
  /** What stands below an answer, by its place. */
  below?: (place: number) => ComponentChildren;
}

/** The list. */
export const AskedAndAnswered = ({ answers, below }: Props) => (
  <dl class="mt-3 max-w-read border-b border-line">
    {answers.map(({ asked, words }, place) => (
      <div key={place} class="border-t border-line py-3">
        <dt dir="auto" class="text-small text-soft">
          {asked}
        </dt>
        <dd dir="auto" class="mt-1 break-words whitespace-pre-line">
          {words}
          {below?.(place)}
        </dd>
      </div>
    ))}
  </dl>
);
