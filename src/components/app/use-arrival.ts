// What came of a press may stand out of sight, above or below the button: the focus goes there, and the page with it.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * For the part of a screen that says what came of a press; it needs `tabIndex={-1}`.
 * @param came a new value each time that something came. What is there when the screen begins moves nothing: its heading has the focus.
 */
export function useArrival<Part extends HTMLElement>(came: unknown): RefObject<Part> {
  const part = useRef<Part>(null);
  const last = useRef(came);
  useEffect(() => {
    if (came === last.current) return;
    last.current = came;
    if (!came) return;
    part.current?.focus({ preventScroll: true });
    part.current?.scrollIntoView({ block: 'nearest' });
  }, [came]);
  return part;
}
