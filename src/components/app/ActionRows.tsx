// A list of things that can be done, each a button with what it does.
import { Button } from './Button.tsx';

export interface ActionRow {
  label: string;
  text: string;
  onClick: () => void;
}

/** The rows. */
export const ActionRows = ({ rows }: { rows: readonly ActionRow[] }) => (
  <ul class="mt-4 border-b border-line">
    {rows.map(({ label, text, onClick }) => (
      <li key={label} class="flex flex-wrap items-center gap-x-5 gap-y-1 border-t border-line py-2.5">
        <Button onClick={onClick}>{label}</Button>
        <span class="text-small text-soft">{text}</span>
      </li>
    ))}
  </ul>
);
