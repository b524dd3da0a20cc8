// Adds a row, or several at once: one a line.
import { useRef, useState } from 'preact/hooks';
import { LIMITS } from '../../model/definition.ts';

interface Props {
  /** What one row is. Example: Note */
  rowName: string;
  isFull: boolean;
  onAdd: (label: string) => void;
}

/** A field and a button. Enter adds and keeps the focus, so that notes can be typed one after the other. */
export function NewRow({ rowName, isFull, onAdd }: Props) {
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const name = rowName.toLowerCase();
  if (isFull) return <p class="no-print mt-4 max-w-read">This worksheet holds {LIMITS.rows} rows, which is as many as it can.</p>;
  return (
    <form
      class="no-print mt-4 flex max-w-read flex-wrap items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        const label = words.trim();
        if (label) onAdd(label);
        setWords('');
        field.current?.focus();
      }}
    >
      <label class="grow min-w-0 basis-60 text-small font-semibold">
        Add {/^[aeiou]/.test(name) ? 'an' : 'a'} {name}
        <input
          ref={field}
          value={words}
          maxLength={LIMITS.label}
          dir="auto"
          autoComplete="off"
          onInput={({ currentTarget: { value } }) => setWords(value)}
          class="mt-1 block min-h-11 w-full rounded-lg border border-soft bg-raised px-3 text-base font-normal text-ink"
        />
      </label>
      <button type="submit" class="min-h-11 rounded-lg border border-soft px-5">
        Add
      </button>
    </form>
  );
}
