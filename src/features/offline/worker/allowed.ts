// Whether a new version may come now: on a metered line only where somebody has just asked for it.
import { isMetered } from '../metered.ts';
import { addressOf, READ } from './names.ts';

/** Says, in the cache of what has been read, when somebody asked. */
const ASKED = 'offline/asked.json';
/** Milliseconds for which that holds: the update begins at once. */
const HOLDS = 10 * 60 * 1000;

/** Notes that somebody has asked. */
export async function noteAsked(): Promise<void> {
  await (await caches.open(READ)).put(addressOf(ASKED), new Response(String(Date.now())));
}

/** Whether what is kept may be renewed now. */
export async function mayUpdate(): Promise<boolean> {
  if (!isMetered()) return true;
  const asked = await caches.match(addressOf(ASKED), { cacheName: READ });
  return asked !== undefined && Date.now() - Number(await asked.text()) < HOLDS;
}
