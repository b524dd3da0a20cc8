// Something that is laid over a stage for a moment, such as the list of keys.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useModal } from '../../components/app/use-modal.ts';
import { areKeysOff, NO_STAGE_KEYS, setKeysOff } from '../workbook/index.ts';
import type { KeyWords } from './keys.ts';
import * as texts from './texts.ts';

interface Props {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** Takes the focus, keeps it, and gives it back. Escape closes. */
export function Overlay({ title, onClose, children }: Props) {
  return (
    <dialog
      ref={useModal()}
      aria-label={title}
      onClose={onClose}
      class="m-auto max-h-[94dvh] max-w-[94vw] overflow-y-auto rounded-xl border-2 border-ink bg-raised p-[1em] text-ink backdrop:bg-[oklch(20%_0.015_260/0.6)]"
    >
      {children}
      <form method="dialog" class="mt-[0.5em]">
        <button type="submit" class="min-h-11 min-w-11 text-[0.8em] text-link underline underline-offset-4">
          {texts.close}
        </button>
      </form>
    </dialog>
  );
}

/** Switches the keys that are letters or signs off and on. */
function CharacterKeys() {
  const [areOff, setOff] = useState(() => areKeysOff(NO_STAGE_KEYS));
  const [isKept, setKept] = useState(true);
  return (
    <div class="mt-[0.6em] text-[0.8em] leading-[1.3]">
      <label class="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          checked={!areOff}
          onChange={({ currentTarget: { checked } }) => {
            setKeysOff(NO_STAGE_KEYS, !checked);
            const now = areKeysOff(NO_STAGE_KEYS);
            setOff(now);
            setKept(now === !checked);
          }}
          class="size-5 shrink-0 accent-both"
        />
        {texts.lettersAndSignsWorkAsKeys}
      </label>
      <p role="status">{!isKept && texts.thisBrowserKeepsNoChoices}</p>
    </div>
  );
}

/** The keys; below them whatever else is good to know. */
export const KeysOverlay = ({ keys, onClose, children }: { keys: readonly KeyWords[]; onClose: () => void; children?: ComponentChildren }) => (
  <Overlay title={texts.keys} onClose={onClose}>
    <h2 class="text-[1.1em] font-bold">{texts.keys}</h2>
    <dl class="mt-[0.4em] grid grid-cols-[auto_auto] gap-x-[1.5em] gap-y-[0.15em] text-[0.8em] leading-[1.3]">
      {keys.map(([names, what]) => (
        <div key={names} class="contents">
          <dt class="font-semibold sm:whitespace-pre">{names}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
    <CharacterKeys />
    {children}
  </Overlay>
);
