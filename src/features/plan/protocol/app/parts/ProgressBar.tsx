// How far a protocol is, as a bar; the same stands beside it in words.
import { useId } from 'preact/hooks';
import type { Progress } from '../../model/progress.ts';

/** Agreed is full, being discussed striped, the rest empty: told apart without colour, in the colour of text, which forced colours keep. */
export function ProgressBar({ progress: { agreed, discussing, of } }: { progress: Progress }) {
  const stripes = useId();
  const width = (count: number) => (of === 0 ? 0 : (count / of) * 100);
  return (
    <svg aria-hidden="true" viewBox="0 0 100 4" preserveAspectRatio="none" class="block h-4 w-full max-w-read rounded-sm border border-ink">
      <pattern id={stripes} width="1.6" height="4" patternUnits="userSpaceOnUse">
        <rect width="0.6" height="4" fill="currentColor" />
      </pattern>
      <rect width={width(agreed)} height="4" fill="currentColor" />
      <rect x={width(agreed)} width={width(discussing)} height="4" fill={`url(#${stripes})`} />
    </svg>
  );
}
