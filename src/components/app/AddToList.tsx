// Adds to a list, one after the other.
import { useRef, useState } from 'preact/hooks';
import * as texts from '../texts.ts';

interface Props {
  /** What one is. Example: Note */
  rowName: string;
  /** The most letters of one. */
  most: number;
  /** Said in place of the field where there is no room for another. */
  whenFull?: string | false;
  onAdd: (label: string) => void;
}

/** A field and a button. Enter adds and keeps the focus, so that notes can be typed one after the other; the field stays in view below a list that grows. */
export function AddToList({ rowName, most, whenFull = false, onAdd }: Props) {
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  if (whenFull) return <p class="no-print mt-4 max-w-read">{whenFull}</p>;
  return (
    <form
      data-adds
      class="no-print mt-4 flex max-w-read flex-wrap items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        const label = words.trim();
        if (label) onAdd(label);
        setWords('');
        field.current?.focus();
        // Once the list is longer.
        setTimeout(() => field.current?.scrollIntoView({ block: 'nearest' }));
      }}
    >
      <label class="grow min-w-0 basis-60 text-small font-semibold">
        {texts.addOne(rowName)}
        <input
          ref={field}
          value={words}
          maxLength={most}
          dir="auto"
          autoComplete="off"
          onInput={({ currentTarget: { value } }) => setWords(value)}
          class="mt-1 block min-h-11 w-full rounded-lg border border-soft bg-raised px-3 text-base font-normal text-ink"
        />
      </label>
      <button type="submit" class="min-h-11 rounded-lg border border-soft px-5">
        {texts.add}
      </button>
    </form>
  );
}
