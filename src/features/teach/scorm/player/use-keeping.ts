// Has the platform keep what the learner does: at once with each step and when a field is left, soon after an answer, and when the page is left.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LearnerState } from '../runtime/state.ts';
import type { Outcome, Visit } from '../runtime/visit.ts';

/** After an answer: until it is tried whether it fits, and until it is kept. A commit may stop a slow platform’s page for a moment. */
const TRY_MS = 400;
const KEEP_MS = 4000;
/** The same where the page may not be able to send everything while it is closed. */
const KEEP_HEAVY_MS = 1000;

export interface Keeping {
  outcome: Outcome;
  /** When the platform last took what there is; nothing while it does not. */
  keptAt?: Date | undefined;
  /** What the browser says of the connection. */
  isOnline: boolean;
  /** The visit is over: the page was left, and the browser brought it back. */
  isOver: boolean;
}

const NOTHING: Outcome = { refusals: [], isKept: false, cut: [], cutForTrainer: [], isHeavy: false };

const isSame = (one: LearnerState | undefined, other: LearnerState) =>
  one?.at === other.at && one.done === other.done && one.answers === other.answers && one.isFinished === other.isFinished;

/** Keeps the state. Without a visit nothing is kept anywhere. */
export function useKeeping(visit: Visit | undefined, state: LearnerState, progress: number): Keeping {
  const [keeping, setKeeping] = useState<Keeping>({ outcome: NOTHING, isOnline: navigator.onLine, isOver: false });
  const latest = useRef({ state, progress });
  latest.current = { state, progress };
  /** The state that the platform last took. */
  const kept = useRef<LearnerState>();

  const keep = (how: 'keep' | 'keepAgain' = 'keep') => {
    if (!visit) return;
    const { state: now, progress: by } = latest.current;
    const outcome = visit[how](now, by);
    if (outcome.isKept) kept.current = now;
    setKeeping((before) => ({ ...before, outcome, keptAt: outcome.isKept ? new Date() : undefined }));
  };
  const isKept = () => isSame(kept.current, latest.current.state);
  const keepIfChanged = () => {
    if (!isKept()) keep();
  };

  useEffect(keep, [state.at, state.done, state.isFinished]);

  useEffect(() => {
    if (!visit) return undefined;
    const trying = setTimeout(() => {
      const fit = visit.preview(latest.current.state);
      setKeeping((before) => ({ ...before, outcome: { ...before.outcome, ...fit } }));
    }, TRY_MS);
    const keepingSoon = setTimeout(keepIfChanged, keeping.outcome.isHeavy ? KEEP_HEAVY_MS : KEEP_MS);
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
      if (document.visibilityState === 'hidden') keepIfChanged();
    };
    const onBack = ({ persisted }: PageTransitionEvent) => {
      if (persisted) setKeeping((before) => ({ ...before, isOver: true }));
    };
    const onOnline = () => {
      setKeeping((before) => ({ ...before, isOnline: true }));
      keep('keepAgain');
    };
    const onOffline = () => setKeeping((before) => ({ ...before, isOnline: false, keptAt: undefined }));
    // The browser asks once more before a page is closed whose words are nowhere else.
    const onAsk = (event: BeforeUnloadEvent) => {
      if (!navigator.onLine && !visit.isLooking && !isKept()) event.preventDefault();
    };
    const listening = new AbortController();
    const { signal } = listening;
    addEventListener('pagehide', onLeave, { signal });
    addEventListener('pageshow', onBack, { signal });
    addEventListener('online', onOnline, { signal });
    addEventListener('offline', onOffline, { signal });
    addEventListener('beforeunload', onAsk, { signal });
    document.addEventListener('focusout', keepIfChanged, { signal });
    document.addEventListener('visibilitychange', onHide, { signal });
    return () => listening.abort();
  }, []);

  return keeping;
}
