// Carrying a note to a place: by dragging with a pointer or a finger, or by pressing the note and then the place. Pictures add their own keys.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** How far a pointer moves before a press becomes a drag, in CSS pixels. */
const STARTS_AT = 6;
/** The attribute that makes an element a place. */
const PLACE = 'data-place';

/** What a note's button listens to. */
export interface NoteProps {
  'aria-disabled'?: boolean;
  'aria-pressed'?: boolean;
  onClick?: (event: MouseEvent) => void;
  onPointerDown?: (event: Pressed) => void;
  onPointerMove?: (event: Pressed) => void;
  onPointerUp?: (event: Pressed) => void;
  onPointerCancel?: (event: Pressed) => void;
}
type Pressed = PointerEvent & { readonly currentTarget: HTMLElement };

interface Carried {
  /** The note that was pressed and waits for a place. */
  held: string | undefined;
  noteProps: (id: string) => NoteProps;
  placeProps: (place: string) => { [PLACE]: string; onClick: () => void };
  /** Called before keys move a note: the focus stays with it in its new place. */
  keepFocus: (note: string) => void;
}

/** `put` is called with the note and the key of the place. Nothing happens while `isReadOnly`. */
export function useCarrying(put: (note: string, place: string) => void, isReadOnly: boolean): Carried {
  const [held, setHeld] = useState<string>();
  const drag = useRef<{ x: number; y: number; hasMoved: boolean }>();
  /** The note that takes the focus now that the picture is drawn anew. */
  const wanted = useRef<string>();
  // Before the next key can arrive.
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    document.querySelector<HTMLElement>(`[data-note="${CSS.escape(wanted.current)}"]`)?.focus({ preventScroll: true });
    wanted.current = undefined;
  });
  const keepFocus = (note: string) => {
    wanted.current = note;
  };
  const settle = (note: HTMLElement) => {
    drag.current = undefined;
    note.style.removeProperty('translate');
    note.removeAttribute('data-dragged');
  };
  return {
    held,
    keepFocus,
    placeProps: (place) => ({
      [PLACE]: place,
      onClick: () => {
        if (held === undefined) return;
        keepFocus(held);
        put(held, place);
        setHeld(undefined);
      },
    }),
    noteProps: (id) => {
      if (isReadOnly) return { 'aria-disabled': true };
      return {
        'aria-pressed': held === id,
        onClick: (event) => {
          // Pressed on its way into a place, the note below is part of the place.
          if (held !== undefined && held !== id) return;
          event.stopPropagation();
          setHeld(held === id ? undefined : id);
        },
        onPointerDown: (event) => {
          if (event.button !== 0) return;
          drag.current = { x: event.clientX, y: event.clientY, hasMoved: false };
          event.currentTarget.setPointerCapture(event.pointerId);
        },
        onPointerMove: (event) => {
          const start = drag.current;
          if (!start) return;
          const [dx, dy] = [event.clientX - start.x, event.clientY - start.y];
          start.hasMoved ||= Math.hypot(dx, dy) > STARTS_AT;
          if (!start.hasMoved) return;
          event.currentTarget.setAttribute('data-dragged', '');
          event.currentTarget.style.setProperty('translate', `${dx}px ${dy}px`);
        },
        onPointerUp: (event) => {
          const note = event.currentTarget;
          const wasDragged = drag.current?.hasMoved;
          settle(note);
          if (!wasDragged) return;
          // The click that follows a drag is none.
          note.addEventListener('click', (click) => click.stopImmediatePropagation(), { capture: true, once: true });
          const target = document.elementsFromPoint(event.clientX, event.clientY).find((element) => element.hasAttribute(PLACE));
          if (target) {
            keepFocus(id);
            put(id, target.getAttribute(PLACE)!);
          }
          setHeld(undefined);
        },
        onPointerCancel: (event) => settle(event.currentTarget),
      };
    },
  };
}
