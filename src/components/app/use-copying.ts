// Copying to the clipboard, where the browser allows it.
import { useState } from 'preact/hooks';
import * as texts from '../texts.ts';

/** A function that copies, and what became of it in words. `words`: what is said once it is copied, and what to do where that is not allowed. */
export function useCopying(words: { done: string; byHand: string }): [copy: (text: string) => void, message: string] {
  const [message, setMessage] = useState('');
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setMessage(words.done);
    } catch {
      setMessage(`${texts.browserDidNotAllowCopying} ${words.byHand}`);
    }
  };
  return [(text) => void copy(text), message];
}
