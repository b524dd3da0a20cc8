// Listens for the keys of a stage.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isComposing } from '../../components/composing.ts';
import { areKeysOff, NO_STAGE_KEYS } from '../workbook/index.ts';
import { commandOf, isCharacter, type Command } from './keys.ts';

/**
 * Runs what a key asks for. Other programs of the page, such as search, do not get the key. An open overlay closes by Escape itself, and by the
 * key that opened it; no other key does anything meanwhile. The page tells whether one is open: the state follows a moment later.
 * @param overlay what is laid over the stage
 */
export function useKeys(run: (command: Command) => void, overlay?: Command): void {
  const latest = useRef({ run, overlay });
  latest.current = { run, overlay };
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
      if (!document.querySelector('dialog[open]') || command === latest.current.overlay) latest.current.run(command);
    };
    addEventListener('keydown', press, { capture: true });
    return () => {
      removeEventListener('keydown', press, { capture: true });
    };
  }, []);
}
