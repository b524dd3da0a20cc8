// The dialog on a reading page.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { TextButton } from '../../components/app/Button.tsx';
import * as texts from './texts.ts';

interface Props {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A modal dialog with its title and a way to close it. It opens at once. */
export function Panel({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="page-action"
      onClose={onClose}
      class="m-auto max-h-[84vh] w-[min(36rem,calc(100vw-2rem))] overscroll-contain border-2 border-ink bg-paper p-6 text-ink backdrop:bg-ink/40"
    >
      <div class="flex items-start justify-between gap-4">
        <h2 id="page-action" class="text-title font-bold">
          {title}
        </h2>
        <TextButton onClick={() => dialog.current?.close()}>{texts.close}</TextButton>
      </div>
      {children}
    </dialog>
  );
}
