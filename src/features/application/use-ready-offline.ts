// Fetches, while the page is at rest, what an application may need later: a room may have no signal by then.
import { useEffect, useState } from 'preact/hooks';
import { loadReportView } from './load-report-view.ts';
import type { LoadPart } from '../exchange/index.ts';

/** How far it is. `failed`: the connection was gone too early; what is missing says so itself when it is asked for. */
export type Readiness = 'loading' | 'ready' | 'failed';

/** A page in the background may never be at rest by its own account. */
const LONGEST_WAIT_MS = 250;

const atRest = () =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_MS });
    else setTimeout(resolve, LONGEST_WAIT_MS);
  });

const known = new Map<readonly LoadPart[], Promise<Readiness>>();

async function loadAll(loads: readonly LoadPart[]): Promise<Readiness> {
  try {
    for (const load of [loadReportView, ...loads]) {
      await atRest();
      await load();
    }
    return 'ready';
  } catch {
    return 'failed';
  }
}

/** Begins once for each list, and tells how far it is. */
export function useReadyOffline(loads: readonly LoadPart[]): Readiness {
  const [readiness, setReadiness] = useState<Readiness>('loading');
  useEffect(() => {
    let isCurrent = true;
    const loading = known.get(loads) ?? loadAll(loads);
    known.set(loads, loading);
    void loading.then((result) => {
      if (isCurrent) setReadiness(result);
    });
    return () => {
      isCurrent = false;
    };
  }, [loads]);
  return readiness;
}
