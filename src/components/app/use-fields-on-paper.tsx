// Fields on paper. A field shows only what fits into it; on paper all that was typed stands in its place.
import { useEffect } from 'preact/hooks';

/** Fields that people write in. Those for days and numbers, and those that hold a choice, show all they hold. */
const WRITTEN = 'main textarea, main input:not([type]), main input[type="text"], main input[type="search"]';
const IN_PLACE = 'mt-1.5 hidden min-h-9 w-full min-w-0 rounded-lg border border-soft px-3 py-2 font-normal wrap-anywhere whitespace-pre-wrap print:block';
const AWAY = 'print:hidden';

/** Puts the words of each field beside it, for paper alone. Gives the way to take them away again. */
function layOut(): () => void {
  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(WRITTEN)].filter(({ value }) => value.trim() !== '');
  const texts = fields.map((field) => {
    const text = document.createElement('div');
    text.className = IN_PLACE;
    text.dir = 'auto';
    text.textContent = field.value;
    field.after(text);
    field.classList.add(AWAY);
    return text;
  });
  return () => {
    for (const text of texts) text.remove();
    for (const field of fields) field.classList.remove(AWAY);
  };
}

/** Does it for as long as the page is being printed. */
export function useFieldsOnPaper(): void {
  useEffect(() => {
    let takeAway: (() => void) | undefined;
    const begin = () => {
      takeAway?.();
      takeAway = layOut();
    };
    const end = () => {
      takeAway?.();
      takeAway = undefined;
    };
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      end();
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
}
