// Something that is laid over a stage for a moment, such as the list of keys.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { KeyWords } from './keys.ts';

interface Props {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** Takes the focus, keeps it, and gives it back. Escape closes. */
export function Overlay({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={title}
      onClose={onClose}
      class="m-auto max-h-[94dvh] max-w-[94vw] overflow-y-auto rounded-xl border-2 border-ink bg-raised p-[1em] text-ink backdrop:bg-[oklch(20%_0.015_260/0.6)]"
    >
      {children}
      <form method="dialog" class="mt-[0.5em]">
        <button type="submit" class="min-h-11 min-w-11 text-[0.8em] text-link underline underline-offset-4">
          Close
        </button>
      </form>
    </dialog>
  );
}

/** The keys; below them whatever else is good to know. */
export const KeysOverlay = ({ keys, onClose, children }: { keys: readonly KeyWords[]; onClose: () => void; children?: ComponentChildren }) => (
  <Overlay title="Keys" onClose={onClose}>
    <h2 class="text-[1.1em] font-bold">Keys</h2>
    <dl class="mt-[0.4em] grid grid-cols-[auto_auto] gap-x-[1.5em] gap-y-[0.15em] text-[0.8em] leading-[1.3]">
      {keys.map(([names, what]) => (
        <div key={names} class="contents">
          <dt class="font-semibold sm:whitespace-pre">{names}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
    {children}
  </Overlay>
);
