// Carrying a note to a place: by dragging with a pointer or a finger, or by pressing the note and then the place. Pictures add their own keys.
//
// One listener on the picture hears for all its notes and places: with hundreds of notes, listeners of each would be made anew with every move.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useHandler } from '../../../../components/app/use-handler.ts';
import * as texts from '../texts.ts';

/** How far a pointer moves before a press becomes a drag, in CSS pixels. */
const STARTS_AT = 6;
/** The attributes that make an element a note, and a place. */
const NOTE = 'data-note';
const PLACE = 'data-place';
const CONTROLS = texts.buttonAInputTextareaSelectLabel;

/** What the element around all notes and places listens to. */
export interface CarryingProps {
  onClick?: (event: MouseEvent) => void;
  onPointerDown?: (event: PointerEvent) => void;
  onPointerMove?: (event: PointerEvent) => void;
  onPointerUp?: (event: PointerEvent) => void;
  onPointerCancel?: (event: PointerEvent) => void;
}

interface Carried {
  /** The note that was pressed and waits for a place. */
  held: string | undefined;
  /** For the element around all notes and places. */
  carrying: CarryingProps;
  /** Called before keys move a note: the focus stays with it in its new place. */
  keepFocus: (note: string) => void;
}

/** What makes an element a place. */
export const placeProps = (place: string) => ({ [PLACE]: place });

const closest = (event: Event, attribute: string): HTMLElement | undefined => {
  const found = event.target instanceof Element ? event.target.closest(`[${attribute}]`) : null;
  return found instanceof HTMLElement ? found : undefined;
};

/** The note that an event is about. */
export const noteOf = (event: Event): string | undefined => closest(event, NOTE)?.getAttribute(NOTE) ?? undefined;

/** `put` is called with the note and the key of the place. Nothing happens while `isReadOnly`. */
export function useCarrying(put: (note: string, place: string) => void, isReadOnly: boolean): Carried {
  const [held, setHeld] = useState<string>();
  const drag = useRef<{ note: HTMLElement; x: number; y: number; hasMoved: boolean }>();
  /** The note that takes the focus now that the picture is drawn anew. */
  const wanted = useRef<string>();
  // Before the next key can arrive.
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    document.querySelector<HTMLElement>(`[${NOTE}="${CSS.escape(wanted.current)}"]`)?.focus({ preventScroll: true });
    wanted.current = undefined;
  });
  const keepFocus = (note: string) => {
    wanted.current = note;
  };
  const onClick = useHandler((event: MouseEvent) => {
    const note = noteOf(event);
    // Pressed on its way into a place, the note below is part of the place.
    if (note !== undefined && (held === undefined || held === note)) return setHeld(held === note ? undefined : note);
    const place = closest(event, PLACE);
    const control = event.target instanceof Element ? event.target.closest(CONTROLS) : null;
    const isOther = control !== null && control !== place && note === undefined;
    if (held === undefined || !place || isOther) return undefined;
    keepFocus(held);
    put(held, place.getAttribute(PLACE)!);
    return setHeld(undefined);
  });
  const onPointerDown = useHandler((event: PointerEvent) => {
    const note = closest(event, NOTE);
    if (event.button !== 0 || !note) return;
    drag.current = { note, x: event.clientX, y: event.clientY, hasMoved: false };
    note.setPointerCapture(event.pointerId);
  });
  const onPointerMove = useHandler((event: PointerEvent) => {
    const start = drag.current;
    if (!start) return;
    const [dx, dy] = [event.clientX - start.x, event.clientY - start.y];
    start.hasMoved ||= Math.hypot(dx, dy) > STARTS_AT;
    if (!start.hasMoved) return;
    start.note.setAttribute('data-dragged', '');
    start.note.style.setProperty('translate', texts.dxPxDyPx(dx, dy));
  });
  const settle = () => {
    const settled = drag.current;
    drag.current = undefined;
    settled?.note.style.removeProperty('translate');
    settled?.note.removeAttribute('data-dragged');
    return settled;
  };
  const onPointerUp = useHandler((event: PointerEvent) => {
    const settled = settle();
    if (!settled?.hasMoved) return;
    // The click that follows a drag is none.
    settled.note.addEventListener('click', (click) => click.stopImmediatePropagation(), { capture: true, once: true });
    const target = document.elementsFromPoint(event.clientX, event.clientY).find((element) => element.hasAttribute(PLACE));
    const note = settled.note.getAttribute(NOTE);
    if (target && note !== null) {
      keepFocus(note);
      put(note, target.getAttribute(PLACE)!);
    }
    setHeld(undefined);
  });
  const onPointerCancel = useHandler(() => void settle());
  return { held, keepFocus, carrying: isReadOnly ? {} : { onClick, onPointerDown, onPointerMove, onPointerUp, onPointerCancel } };
}
