// A field for words that a list is narrowed by while they are typed.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { isHalfComposed } from '../composing.ts';
import { AtLimit, BOX, Labelled } from './Field.tsx';
import { useHandler } from './use-handler.ts';

interface Props {
  label: string;
  hint?: string;
  value: string;
  onValue: (words: string) => void;
  max?: number;
}

/** The field. A word that is half composed stays in it alone: the list waits for its end. */
export function FindLine({ label, hint, value, onValue, max }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  /** What stands in the field while a word is composed. */
  const [half, setHalf] = useState<string>();
  const tell = useHandler((words: string) => {
    setHalf(undefined);
    onValue(words);
  });
  useEffect(() => {
    const input = field.current;
    const end = () => input && tell(input.value);
    // Preact does not lower the name of this event, so it cannot be a property.
    input?.addEventListener('compositionend', end);
    return () => input?.removeEventListener('compositionend', end);
  }, [tell]);
  return (
    <Labelled id={id} label={label} hint={hint}>
      <input
        ref={field}
        id={id}
        type="search"
        value={half ?? value}
        maxLength={max}
        autoComplete="off"
        aria-describedby={hint && `${id}-hint`}
        onInput={(event) => {
          const words = event.currentTarget.value;
          if (isHalfComposed(event)) setHalf(words);
          else tell(words);
        }}
        class={`${BOX} min-h-12 max-w-read`}
      />
      <AtLimit length={value.length} max={max} />
    </Labelled>
  );
}
