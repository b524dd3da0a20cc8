// Says whether all is there for a room without a signal.
import type { Readiness } from './use-ready-offline.ts';
import * as texts from './texts.ts';

const WORDS: Record<Readiness, string> = {
  loading: texts.gettingReadyToWorkWithoutAConnection,
  ready: texts.readyToWorkWithoutAConnection,
  failed: texts.notEverythingCouldBeLoaded,
};

/** One quiet line. */
export const ReadyOffline = ({ readiness }: { readiness: Readiness }) => <p class="no-print mt-1 text-small text-soft">{WORDS[readiness]}</p>;
