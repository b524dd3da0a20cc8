// Has the platform keep what the learner does: at once with each step, soon after an answer, and when the page is left.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LearnerState } from '../runtime/state.ts';
import type { Outcome, Visit } from '../runtime/visit.ts';

/** After an answer: until it is tried whether it fits, and until it is kept. A commit may stop a slow platform’s page for a moment. */
const TRY_MS = 400;
const KEEP_MS = 4000;

export interface Keeping {
  outcome: Outcome;
  /** When the platform last took what there is. */
  keptAt?: Date;
  /** The visit is over: the page was left, and the browser brought it back. */
  isOver: boolean;
}

const NOTHING: Outcome = { refusals: [], cut: [], cutForTrainer: [] };

/** Keeps the state. Without a visit nothing is kept anywhere. */
export function useKeeping(visit: Visit | undefined, state: LearnerState, progress: number): Keeping {
  const [keeping, setKeeping] = useState<Keeping>({ outcome: NOTHING, isOver: false });
  const latest = useRef({ state, progress });
  latest.current = { state, progress };

  const keep = () => {
    if (!visit) return;
    const outcome = visit.keep(latest.current.state, latest.current.progress);
    setKeeping((before) => ({ ...before, outcome, ...(outcome.refusals.length === 0 && !visit.isLooking && { keptAt: new Date() }) }));
  };

  useEffect(keep, [state.at, state.done, state.isFinished]);

  useEffect(() => {
    if (!visit) return undefined;
    const trying = setTimeout(() => {
      const fit = visit.preview(latest.current.state);
      setKeeping((before) => ({ ...before, outcome: { ...before.outcome, ...fit } }));
    }, TRY_MS);
    const keepingSoon = setTimeout(keep, KEEP_MS);
    return () => {
      clearTimeout(trying);
      clearTimeout(keepingSoon);
    };
  }, [state.answers]);

  useEffect(() => {
    if (!visit) return undefined;
    const onLeave = () => {
      visit.close(latest.current.state, latest.current.progress);
    };
    // A phone may never say more than this before it puts the page away.
    const onHide = () => {
      if (document.visibilityState === 'hidden') keep();
    };
    const onBack = ({ persisted }: PageTransitionEvent) => {
      if (persisted) setKeeping((before) => ({ ...before, isOver: true }));
    };
    addEventListener('pagehide', onLeave);
    addEventListener('pageshow', onBack);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      removeEventListener('pagehide', onLeave);
      removeEventListener('pageshow', onBack);
      document.removeEventListener('visibilitychange', onHide);
    };
  }, []);

  return keeping;
}
