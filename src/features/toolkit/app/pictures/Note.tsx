// A note on a picture: a button that can be carried.
import type { ComponentChildren } from 'preact';
import type { NoteProps } from './use-carrying.ts';

interface Props extends NoteProps {
  id: string;
  words: string;
  /** Where it is, for those who cannot see it. */
  where: string;
  /** What is shown in place of the words, such as a number. */
  children?: ComponentChildren;
  /** Keys of the picture. */
  onKeyDown?: (event: KeyboardEvent) => void;
}

/** The note. Its name for screen readers is its words and where it is. */
export function Note({ id, words, where, children, ...rest }: Props) {
  return (
    <button
      type="button"
      data-note={id}
      dir="auto"
      aria-label={`${words}. ${where}`}
      class="relative min-h-9 max-w-full min-w-9 touch-none rounded-md border border-soft bg-raised px-2 py-1 text-start text-small leading-tight wrap-anywhere select-none aria-pressed:border-2 aria-pressed:border-ink aria-pressed:underline data-dragged:z-3 data-dragged:shadow-lg"
      {...rest}
    >
      {children ?? words}
    </button>
  );
}
