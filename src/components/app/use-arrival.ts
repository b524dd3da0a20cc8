// What came of a press may stand out of sight, above or below the button: the page goes there, and the focus with it.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * For the part of a screen that says what came of a press; it needs `tabIndex={-1}` where it takes the focus.
 * @param came a new value each time that something came. What is there when the screen begins moves nothing: its heading has the focus.
 * @param options.isFocused false where it is only brought into view, since it is heard by itself
 */
export function useArrival<Part extends HTMLElement>(came: unknown, { isFocused = true }: { isFocused?: boolean } = {}): RefObject<Part> {
  const part = useRef<Part>(null);
  const last = useRef(came);
  useEffect(() => {
    if (came === last.current) return;
    last.current = came;
    if (!came) return;
    if (isFocused) part.current?.focus({ preventScroll: true });
    part.current?.scrollIntoView({ block: 'nearest' });
  }, [came, isFocused]);
  return part;
}
