// A note on a picture: a button that can be carried.
import { memo } from '../../../../components/app/memo.ts';

interface Props {
  id: string;
  words: string;
  /** Its name for those who hear it, where that is more than its words. */
  name?: string;
  /** Where it is, for those who cannot see it. */
  where: string;
  /** Something short below its words. */
  below?: string | undefined;
  /** Whether it was pressed and waits for a place. */
  isHeld: boolean;
  isReadOnly: boolean;
}

/** The note. Its name for screen readers says where it is, too. */
export const Note = memo(({ id, words, name = words, where, below, isHeld, isReadOnly }: Props) => (
  <button
    type="button"
    data-note={id}
    dir="auto"
    aria-label={`${name}. ${where}`}
    aria-disabled={isReadOnly || undefined}
    aria-pressed={isReadOnly ? undefined : isHeld}
    class="min-h-9 max-w-full min-w-9 touch-none rounded-md border border-soft bg-raised px-2 py-1 text-start text-small leading-tight wrap-anywhere hyphens-auto select-none aria-pressed:border-2 aria-pressed:border-ink aria-pressed:underline data-dragged:relative data-dragged:z-3 data-dragged:shadow-lg"
  >
    {words}
    {below && <span class="block font-normal text-soft no-underline">{below}</span>}
  </button>
));
