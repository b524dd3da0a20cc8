// A place to paste a link or code, and the button that opens it.
import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { Text } from './Field.tsx';

/** The most characters that may be pasted: many times what a link that goes by message carries. A browser takes seconds to lay out more without a space. */
const MOST_LETTERS = 50_000;

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
