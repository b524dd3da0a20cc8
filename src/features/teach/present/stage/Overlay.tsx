// Something that is laid over the slide for a moment: the list of keys, or the code in large.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Readiness } from '../../../application/index.ts';
import { JoinCode } from './JoinCode.tsx';
import { KEYS } from '../in-step/keys.ts';
import type { Join } from '../deck/scene.ts';

interface Props {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** Takes the focus, keeps it, and gives it back. Escape closes. */
function Overlay({ title, onClose, children }: Props) {
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

const READY: Record<Readiness, string> = {
  loading: 'Getting ready to work without a connection …',
  ready: 'The slides work without a connection. They and the notes can also be opened anew, but not on a shared computer or where the browser saves data.',
  failed: 'Not everything could be loaded. Load this page again with a connection before you go where there is none.',
};

/** The keys, and whether a room without a signal is no problem. */
export const KeysOverlay = ({ readiness, onClose }: { readiness: Readiness; onClose: () => void }) => (
  <Overlay title="Keys" onClose={onClose}>
    <h2 class="text-[1.1em] font-bold">Keys</h2>
    <dl class="mt-[0.4em] grid grid-cols-[auto_auto] gap-x-[1.5em] gap-y-[0.15em] text-[0.8em] leading-[1.3]">
      {KEYS.map(([keys, what]) => (
        <div key={keys} class="contents">
          <dt class="font-semibold sm:whitespace-pre">{keys}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
    <p class="mt-[0.6em] max-w-[32em] text-[0.8em] leading-[1.3] text-soft">{READY[readiness]}</p>
  </Overlay>
);

/** The code as large as the screen allows. */
export const CodeOverlay = ({ join, onClose }: { join: Join; onClose: () => void }) => (
  <Overlay title="Code to join" onClose={onClose}>
    <div class="w-[min(80vw,66dvh)]">
      <JoinCode join={join} />
    </div>
  </Overlay>
);
