// The title of a document as a field, in its place in the list.
import { useEffect, useRef } from 'preact/hooks';
import { LONGEST_TITLE } from '../workbook/index.ts';
import { Button } from '../../components/app/Button.tsx';
import * as texts from './texts.ts';

interface Props {
  title: string;
  onDone: (title: string | undefined) => void;
}

/** Enter keeps the new title; Escape leaves the old one. */
export function RenameForm({ title, onDone }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onDone(field.current?.value.trim() || undefined);
      }}
    >
      <div
        role="presentation"
        class="flex flex-wrap items-end gap-3"
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone(undefined);
        }}
      >
        <label class="grow min-w-0 text-small">
          {texts.newTitle}
          <input
            ref={field}
            defaultValue={title}
            maxLength={LONGEST_TITLE}
            class="mt-1 block min-h-11 w-full rounded-lg border border-ink bg-raised px-3 py-2 text-base"
          />
        </label>
        <Button look="main" isSubmit>
          {texts.rename}
        </Button>
        <Button onClick={() => onDone(undefined)}>{texts.cancel}</Button>
      </div>
    </form>
  );
}
