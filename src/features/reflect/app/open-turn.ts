// The turn that someone has on this device and has not sealed. It is held in memory alone: nothing of it is ever written to the device, so
// that the next person, and whoever reads the disk later, finds no trace. What memory cannot survive is said on the screen instead.
import { useEffect, useState } from 'preact/hooks';
import { OPEN_TURN, visitStore } from '../../workbook/index.ts';
import type { OwnReflection } from '../model/documents.ts';

/** A turn, and whether the person types or the facilitator for them. */
export interface OpenTurn {
  /** The session it belongs to. */
  sessionId: string;
  who: 'turn' | 'for';
  own: OwnReflection;
}

/** How long a turn that was left stays in memory, in milliseconds. */
export const LEFT_FOR_MS = 120_000;

let held: OpenTurn | undefined;
/** A turn had begun in this tab, and the page was loaded anew since. */
let wasLost = visitStore.get(OPEN_TURN) !== undefined;
const listeners = new Set<() => void>();

function set(turn: OpenTurn | undefined): void {
  held = turn;
  wasLost = false;
  if (turn) visitStore.set(OPEN_TURN, 'yes');
  else visitStore.forget(OPEN_TURN);
  for (const listener of [...listeners]) listener();
}

const hasWords = ({ own }: OpenTurn) => Object.values(own.answers).some((answer) => answer?.rating ?? answer?.evidence);

/** Leaving the page asks first, as long as something would be lost. */
const warn = (event: BeforeUnloadEvent) => {
  if (held && hasWords(held)) event.preventDefault();
};

/** What screens need of the turn. */
export interface UsedTurn {
  /** The unsealed turn of the session, if there is one. */
  turn: OpenTurn | undefined;
  /** Whether a turn was begun here and lost, because the page was loaded anew. */
  wasLost: boolean;
  begin: (who: OpenTurn['who'], own: OwnReflection) => void;
  change: (updater: (own: OwnReflection) => OwnReflection) => void;
  /** Takes the turn out of memory. */
  clear: () => void;
}

/** The turn of a session, followed while the component stands. */
export function useOpenTurn(sessionId: string): UsedTurn {
  const [, redraw] = useState({});
  useEffect(() => {
    const listener = () => redraw({});
    listeners.add(listener);
    addEventListener('beforeunload', warn);
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return {
    turn: held?.sessionId === sessionId ? held : undefined,
    wasLost,
    begin: (who, own) => set({ sessionId, who, own }),
    change: (updater) => held && set({ ...held, own: updater(held.own) }),
    clear: () => set(undefined),
  };
}
