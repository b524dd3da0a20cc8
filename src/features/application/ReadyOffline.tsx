// Says whether all is there for a room without a signal.
import type { Readiness } from './use-ready-offline.ts';

const WORDS: Record<Readiness, string> = {
  loading: 'Getting ready to work without a connection …',
  ready: 'Ready to work without a connection, as long as this page stays open.',
  failed: 'Not everything could be loaded. Load the page again with a connection before you go where there is none.',
};

/** One quiet line. */
export const ReadyOffline = ({ readiness }: { readiness: Readiness }) => <p class="no-print mt-1 text-small text-soft">{WORDS[readiness]}</p>;
