// Finding words in a text as people type them.
import { plainLetters } from './same-words.ts';

/** A test for texts that hold every word of what somebody looks for, wherever it stands; every text passes where nothing is looked for. */
export function holdsWords(wanted: string): (text: string) => boolean {
  const words = plainLetters(wanted)
    .split(/[\s,;.]+/u)
    .filter(Boolean);
  return (text) => {
    const all = words.length > 0 ? plainLetters(text) : '';
    return words.every((word) => all.includes(word));
  };
}
