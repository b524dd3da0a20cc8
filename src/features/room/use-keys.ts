// Listens for the keys of a stage.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isComposing } from '../../components/composing.ts';
import { areKeysOff, NO_STAGE_KEYS } from '../workbook/index.ts';
import { commandOf, isCharacter, type Command } from './keys.ts';

/** Runs what a key asks for. Other programs of the page, such as search, do not get the key. */
export function useKeys(run: (command: Command) => void): void {
  const latest = useRef(run);
  latest.current = run;
  // At once: a key that is pressed while the slide appears is not lost.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const command = commandOf(event);
      if (!command || isComposing(event)) return;
      // A dialog closes by Escape itself.
      const isOfDialog = command === 'end' && document.querySelector('dialog[open]') !== null;
      if (isOfDialog) return;
      event.stopPropagation();
      if (isCharacter(event) && areKeysOff(NO_STAGE_KEYS)) return;
      event.preventDefault();
      latest.current(command);
    };
    addEventListener('keydown', press, { capture: true });
    return () => {
      removeEventListener('keydown', press, { capture: true });
    };
  }, []);
}
