// Counting hands or votes: a number with a button to either side.
import * as texts from '../texts.ts';
interface Props {
  /** What is counted, for those who do not see what stands beside it. */
  label: string;
  value: number;
  onValue: (value: number) => void;
  /** The highest it may be. Without it: more hands than any room has. */
  most?: number;
}

const BUTTON = 'inline-flex size-11 items-center justify-center rounded-lg border border-soft text-large aria-disabled:opacity-45';
/** The number. It never goes below none. */
export const Count = ({ label, value, onValue, most = 500 }: Props) => (
  <span class="inline-flex items-center gap-2" role="group" aria-label={label}>
    <button type="button" class={BUTTON} aria-label={texts.oneLess(label)} aria-disabled={value === 0} onClick={() => onValue(Math.max(0, value - 1))}>
      −
    </button>
    <output aria-label={label} class="min-w-8 text-center font-semibold tabular">
      {value}
    </output>
    <button type="button" class={BUTTON} aria-label={texts.oneMore(label)} aria-disabled={value >= most} onClick={() => onValue(Math.min(most, value + 1))}>
      +
    </button>
  </span>
);
