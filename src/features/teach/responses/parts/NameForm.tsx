// A field for a name with its buttons, and what became of it.
import type { ComponentChildren } from 'preact';

interface Props {
  onSubmit: () => void;
  field: ComponentChildren;
  buttons: ComponentChildren;
  /** What became of it. */
  message: string;
}

/** Beside each other where there is room. */
export const NameForm = ({ onSubmit, field, buttons, message }: Props) => (
  <form
    onSubmit={(event) => {
      event.preventDefault();
      onSubmit();
    }}
    class="no-print flex max-w-read flex-wrap items-end gap-x-3"
  >
    <div class="grow min-w-48">{field}</div>
    <div class="mt-2 flex items-center gap-3">{buttons}</div>
    <p role="status" class="min-h-6 w-full text-small">
      {message}
    </p>
  </form>
);
