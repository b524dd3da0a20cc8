// A question that has to be answered before anything happens.
import type { ComponentChildren } from 'preact';
import { useModal } from './use-modal.ts';

interface Props {
  title: string;
  /** Escape, which is always the harmless answer. */
  onCancel: () => void;
  children: ComponentChildren;
}

/** Opens over the page, takes the focus, and gives it back when it closes. */
export function Ask({ title, onCancel, children }: Props) {
  return (
    <dialog
      ref={useModal()}
      aria-labelledby="ask-title"
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
      class="m-auto w-[calc(100%-2rem)] max-w-read rounded-lg border-2 border-ink bg-paper p-6 text-ink"
    >
      <h2 id="ask-title" tabIndex={-1} autofocus class="text-title outline-none">
        {title}
      </h2>
      {children}
    </dialog>
  );
}
