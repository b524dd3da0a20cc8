// A link or code to copy: by a button, or by hand where the browser does not allow it.
import { useId } from 'preact/hooks';
import { Button } from './Button.tsx';
import { useCopying } from './use-copying.ts';
import * as texts from '../texts.ts';

interface Props {
  label: string;
  text: string;
  buttonLabel: string;
  /** To copy it is what the screen is for. */
  isMain?: boolean;
}

/** The text in a field, and a button that copies it. */
export function CopyText({ label, text, buttonLabel, isMain = false }: Props) {
  const id = useId();
  const [copy, message] = useCopying({ done: texts.copied, byHand: texts.markTheText });
  return (
    <div>
      <label for={id} class="text-small font-semibold">
        {label}
      </label>
      <textarea
        id={id}
        readOnly
        rows={3}
        value={text}
        onFocus={(event) => {
          event.currentTarget.select();
        }}
        class="mt-1.5 block w-full max-w-read rounded-lg border border-soft bg-raised px-3 py-2 break-all"
      />
      <div class="mt-2 flex flex-wrap items-center gap-3">
        <Button look={isMain ? 'main' : 'quiet'} onClick={() => copy(text)}>
          {buttonLabel}
        </Button>
        <p role="status" class="text-small">
          {message}
        </p>
      </div>
    </div>
  );
}
