// A dialog over the page.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** For a `dialog`: it opens at once, and closes when it goes, so that the browser gives the focus back. */
export function useModal(): RefObject<HTMLDialogElement> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return dialog;
}
