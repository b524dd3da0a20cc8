// The buttons of the workbook page.
import type { ComponentChildren } from 'preact';

interface Props {
  children: ComponentChildren;
  onClick?: () => void;
  isSubmit?: boolean;
  /** Says what the button is about where its words alone do not. */
  label?: string;
}

const SHAPE = 'inline-flex min-h-11 items-center rounded-lg border px-5 py-2 text-start';

/** For the one thing that most people come to do. */
export const MainButton = ({ children, onClick, isSubmit = false }: Props) => (
  <button type={isSubmit ? 'submit' : 'button'} onClick={onClick} class={`${SHAPE} border-ink bg-ink font-semibold text-paper`}>
    {children}
  </button>
);

/** For everything else. */
export const Button = ({ children, onClick }: Props) => (
  <button type="button" onClick={onClick} class={`${SHAPE} border-soft`}>
    {children}
  </button>
);

/** In lists, where many buttons with borders would be loud. The label starts with the words that are seen. */
export const TextButton = ({ children, onClick, label }: Props) => (
  <button type="button" onClick={onClick} aria-label={label} class="min-h-11 text-small text-link underline underline-offset-4">
    {children}
  </button>
);
