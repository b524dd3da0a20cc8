// A place to paste a link or code, and the button that opens it.
import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { Text } from './Field.tsx';

/** The most characters that may be pasted: many times what the longest link carries. A browser lays out much more only after many seconds. */
const MOST_LETTERS = 100_000;

interface Props {
  label: string;
  hint: string;
  buttonLabel: string;
  onText: (text: string) => void;
}

/** The form. Enter is part of what is pasted, so only the button opens it. */
export function PasteForm({ label, hint, buttonLabel, onText }: Props) {
  const [words, setWords] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onText(words);
      }}
    >
      <Text label={label} hint={hint} value={words} max={MOST_LETTERS} rows={3} onValue={setWords} />
      <div class="mt-3">
        <Button look="main" isSubmit>
          {buttonLabel}
        </Button>
      </div>
    </form>
  );
}
