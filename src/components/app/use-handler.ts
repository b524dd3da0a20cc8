// A handler for effects that should run again for other reasons than that the handler is a new function.
import { useCallback, useRef } from 'preact/hooks';

/** Gives a function that stays the same from drawing to drawing and always does what was given last. */
export function useHandler<Given extends unknown[], Back>(handler: (...given: Given) => Back): (...given: Given) => Back {
  const latest = useRef(handler);
  latest.current = handler;
  return useCallback((...given: Given) => latest.current(...given), []);
}
