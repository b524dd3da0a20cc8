// Buttons and links that look like buttons.
import type { ComponentChildren } from 'preact';

const LOOKS = {
  main: 'bg-ink font-semibold text-paper border-ink',
  quiet: 'border-soft',
} as const;
const SHAPE = 'inline-flex min-h-11 items-center rounded-lg border px-5 py-2 text-start';

interface Look {
  look?: keyof typeof LOOKS;
  children: ComponentChildren;
}

/** How buttons of a tool bar look; `aria-pressed` and `aria-disabled` show. */
export const TOOL_BUTTON =
  'inline-flex min-h-11 items-center rounded-lg border border-soft px-4 aria-disabled:text-soft aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper';

/** A button that does something on this page. */
export function Button({ look = 'quiet', children, onClick, isSubmit = false, label }: Look & { onClick?: () => void; isSubmit?: boolean; label?: string }) {
  return (
    <button type={isSubmit ? 'submit' : 'button'} onClick={onClick} aria-label={label} class={`${SHAPE} ${LOOKS[look]}`}>
      {children}
    </button>
  );
}

/** A link to the next place, as visible as a button. */
export function LinkButton({ look = 'quiet', children, href }: Look & { href: string }) {
  return (
    <a href={href} class={`${SHAPE} ${LOOKS[look]} no-underline ${look === 'quiet' ? 'text-ink' : ''}`}>
      {children}
    </a>
  );
}

/** Buttons in a row; below each other where there is no room. */
export const ButtonRow = ({ children }: { children: ComponentChildren }) => <div class="no-print mt-7 flex flex-wrap items-center gap-3">{children}</div>;

/** The way on from here. `beside`: what else can be done from here, each quieter than it. */
export const WayOn = ({ href, children, beside }: { href: string; children: ComponentChildren; beside?: ComponentChildren }) => (
  <ButtonRow>
    <LinkButton look="main" href={href}>
      {children}
    </LinkButton>
    {beside}
  </ButtonRow>
);

/** A button that reads as a link, for what is rarely needed. */
export function TextButton({
  children,
  onClick,
  label,
  isSmall = false,
  isQuiet = false,
  isExpanded,
}: {
  children: ComponentChildren;
  onClick: (event: { currentTarget: HTMLButtonElement }) => void;
  /** Says what the button is about where its words alone do not. Starts with the words that are seen. */
  label?: string;
  isSmall?: boolean;
  /** Softer than the words around it. */
  isQuiet?: boolean | undefined;
  /** Whether what it shows and hides is shown. */
  isExpanded?: boolean;
}) {
  return (
    <button
      type="button"
      onClick={onClick}
      aria-label={label}
      aria-expanded={isExpanded}
      class={`min-h-11 underline underline-offset-4 ${isQuiet ? 'font-normal text-soft' : 'text-link'} ${isSmall ? 'text-small' : ''}`}
    >
      {children}
    </button>
  );
}
