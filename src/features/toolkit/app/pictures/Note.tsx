// A note on a picture: a button that can be carried.
import type { NoteProps } from './use-carrying.ts';

interface Props extends NoteProps {
  id: string;
  words: string;
  /** Where it is, for those who cannot see it. */
  where: string;
  /** Keys of the picture. */
  onKeyDown?: (event: KeyboardEvent) => void;
}

/** The note. `rest` are the props of useCarrying, and keys of the picture. */
export function Note({ id, words, where, ...rest }: Props) {
  return (
    <button
      type="button"
      data-note={id}
      dir="auto"
      aria-label={`${words || 'Note without words'}. ${where}`}
      class="relative min-h-9 max-w-full touch-none rounded-md border border-soft bg-raised px-2 py-1 text-start text-small leading-tight wrap-anywhere select-none aria-pressed:border-2 aria-pressed:border-ink aria-pressed:underline data-dragged:z-3 data-dragged:shadow-lg"
      {...rest}
    >
      {words || '…'}
    </button>
  );
}
