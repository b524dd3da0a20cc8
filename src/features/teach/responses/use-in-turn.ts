// Opens files one lot after the other, however quickly they are dropped or chosen, so that none is lost between two lots.
import { useCallback, useRef, useState } from 'preact/hooks';

interface InTurn {
  /** Files that are being opened or wait for it; 0 while nothing goes on. */
  opening: number;
  /** The last lots could not be taken. */
  hasFailed: boolean;
  /** Opens files, or puts them behind those that are being opened. The same function at each drawing. */
  open: (files: readonly File[]) => void;
}

/**
 * @param take opens one lot
 * @param finish told once nothing waits any more, with what came of each lot, and whether that is all
 */
export function useInTurn<Outcome>(take: (files: readonly File[]) => Promise<Outcome>, finish: (outcomes: readonly Outcome[], isAll: boolean) => void): InTurn {
  const [opening, setOpening] = useState(0);
  const [hasFailed, setFailed] = useState(false);
  const waiting = useRef<File[]>([]);
  const isBusy = useRef(false);
  const latest = useRef({ take, finish });
  latest.current = { take, finish };
  const work = async () => {
    isBusy.current = true;
    setFailed(false);
    const outcomes: Outcome[] = [];
    let isAll = true;
    try {
      while (waiting.current.length > 0) outcomes.push(await latest.current.take(waiting.current.splice(0)));
    } catch {
      // What still waited would fail as well.
      setFailed(true);
      isAll = false;
    } finally {
      waiting.current = [];
      isBusy.current = false;
      setOpening(0);
      if (outcomes.length > 0) latest.current.finish(outcomes, isAll);
    }
  };
  const open = useCallback((files: readonly File[]) => {
    waiting.current.push(...files);
    setOpening((number) => number + files.length);
    if (!isBusy.current) void work();
  }, []);
  return { opening, hasFailed, open };
}
