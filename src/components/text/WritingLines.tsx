// Lines to write on by hand.
import type { BlockOf } from '../../library/text/block.ts';

/** So many lines, each high enough for a pen. */
export const WritingLines = ({ lines }: BlockOf<'writing-lines'>) => (
  <div aria-hidden="true" class="max-w-read print:max-w-none print:break-inside-avoid">
    {Array.from({ length: lines }, (_, line) => (
      <div key={line} class="h-9 border-b border-soft" />
    ))}
  </div>
);
