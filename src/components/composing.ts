// Input methods, with which people compose a word from several keys: the keys and the half-made words of them are left alone.

/**
 * Keyboards of phones compose every word, in every language: whatever waited there for the end of a word would stand still while somebody
 * types in English. Their Enter is meant as Enter.
 */
const composesEveryWord = (): boolean => /Android|CrOS/.test(navigator.userAgent);

/**
 * Whether a key belongs to an input method, which is still composing a word. Safari says so only by the code 229: there the key that
 * confirms a word comes after the end of composing.
 */
export const isComposing = (event: KeyboardEvent): boolean => event.keyCode === 229 || (event.isComposing && !composesEveryWord());

/** Whether what has just been typed is a part of a word that is still being composed. */
export const isHalfComposed = ({ isComposing: isPart }: Pick<InputEvent, 'isComposing'>): boolean => isPart && !composesEveryWord();

/** Calls back whenever other words stand in a field that a list follows: not for a word that is half composed, but for its end. */
export function followWords(field: HTMLInputElement, follow: () => void): void {
  field.addEventListener('input', (event) => {
    if (!isHalfComposed(event)) follow();
  });
  field.addEventListener('compositionend', follow);
}
