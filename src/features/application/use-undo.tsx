// Undo and redo for a document that keeps its steps: two buttons, the keys, and what was done said in words.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { TOOL_BUTTON } from '../../components/app/Button.tsx';
import * as texts from './texts.ts';

/** Kinds of field that nobody types in. */
const TICKED = ['radio', 'checkbox'];

interface Stepped {
  past: readonly { words: string }[];
  future: readonly { words: string }[];
}

interface Props<Body extends Stepped> {
  body: Body;
  change: (updater: (body: Body) => Body) => void;
  undo: (body: Body) => Body;
  redo: (body: Body) => Body;
  /** While something else is shown, nothing is taken back. */
  isOff?: boolean;
}

interface Undo {
  /** The two buttons, for a tool bar. */
  buttons: ComponentChildren;
  /** What was done last, in a place of its own below the tool bar. */
  said: ComponentChildren;
  /** Says something else there. */
  say: (words: string) => void;
}

/** For one screen. */
export function useUndo<Body extends Stepped>({ body, change, undo, redo, isOff = false }: Props<Body>): Undo {
  const [said, setSaid] = useState('');
  const [back, forth] = isOff ? [] : [body.past.at(-1), body.future[0]];
  const takeBack = () => {
    if (!back) return;
    change(undo);
    setSaid(texts.takenBack(back.words));
  };
  const doAgain = () => {
    if (!forth) return;
    change(redo);
    setSaid(texts.doneAgain(forth.words));
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // While somebody types, the browser's own undo is meant.
      const isTyping = event.target instanceof HTMLTextAreaElement || (event.target instanceof HTMLInputElement && !TICKED.includes(event.target.type));
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || isTyping || isOff) return;
      event.preventDefault();
      if (event.shiftKey) doAgain();
      else takeBack();
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  });
  return {
    buttons: (
      <>
        <button type="button" aria-disabled={!back} onClick={takeBack} class={TOOL_BUTTON}>
          {texts.undo}
        </button>
        <button type="button" aria-disabled={!forth} onClick={doAgain} class={TOOL_BUTTON}>
          {texts.redo}
        </button>
      </>
    ),
    said: (
      <p role="status" class="no-print min-h-7 text-small">
        {said}
      </p>
    ),
    say: setSaid,
  };
}
