// How far a protocol is, as a bar; the same stands beside it in words.
import type { Progress } from '../../model/progress.ts';

/** Agreed filled, being discussed hatched by its border, the rest empty. */
export function ProgressBar({ progress: { agreed, discussing, of } }: { progress: Progress }) {
  const width = (count: number) => (of === 0 ? 0 : (count / of) * 100);
  return (
    <svg aria-hidden="true" viewBox="0 0 100 4" preserveAspectRatio="none" class="block h-4 w-full max-w-read rounded-sm border border-ink">
      <rect width={width(agreed)} height="4" class="fill-ink" />
      <rect x={width(agreed)} width={width(discussing)} height="4" class="fill-both" />
    </svg>
  );
}
