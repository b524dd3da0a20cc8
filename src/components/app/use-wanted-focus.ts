// The focus after a list has changed below the hands: what was pressed may be gone, or stand elsewhere.
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * The part of the page that is looked through, and a function that says what takes the focus there once the list is drawn anew.
 * @example setWanted('[data-undo] button')
 */
export function useWantedFocus<Root extends HTMLElement>(): [root: RefObject<Root>, setWanted: (selector: string | undefined) => void] {
  const root = useRef<Root>(null);
  const [wanted, setWanted] = useState<{ selector: string | undefined }>();
  useEffect(() => {
    if (wanted?.selector) root.current?.querySelector<HTMLElement>(wanted.selector)?.focus();
  }, [wanted]);
  return [root, (selector) => setWanted({ selector })];
}
