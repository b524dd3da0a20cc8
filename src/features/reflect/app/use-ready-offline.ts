// Fetches, while the page is at rest, what a session may need later: a room may have no signal by then.
import { useEffect, useState } from 'preact/hooks';
import { PARTS, type LoadPart } from '../../exchange/index.ts';

/** How far it is. `failed`: the connection was gone too early; what is missing says so itself when it is asked for. */
export type Readiness = 'loading' | 'ready' | 'failed';

/** For one’s own answers: the check of their notes, and drawing their QR code. */
export const FOR_ANSWERS: readonly LoadPart[] = [...PARTS.review, ...PARTS.drawQr];
/** For a session: QR codes drawn and read, and everything to take away. */
export const FOR_SESSION: readonly LoadPart[] = [
  ...FOR_ANSWERS,
  ...PARTS.readQr,
  () => import('../exports/files.ts'),
  () => import('../exports/session-report.ts'),
  ...PARTS.word,
  ...PARTS.spreadsheet,
  ...PARTS.calendar,
];
/** For one person’s account. */
export const FOR_ACCOUNT: readonly LoadPart[] = [
  ...PARTS.review,
  () => import('../exports/files.ts'),
  () => import('../exports/account-report.ts'),
  ...PARTS.word,
];

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
    for (const load of loads) {
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
