// The service worker: keeps what has been read, the search index, and what teaching in a room needs, so that they work without a connection.
// It is registered only after somebody has searched or taught (see keep.ts), and it never sends anything.
//
// Caches: `…search-<hash>` holds one search index, put there whole; `…read-<hash>` holds pages as they are read and the files they use.
// A new index or a new release of the site brings a new hash, and the old cache is deleted. Where somebody has deleted the caches, as with
// “Delete everything”, nothing is kept until somebody searches or teaches again, although this worker goes on until its pages are closed.
import { unzip } from 'fflate';
import { OFFLINE_COPIES } from '../workbook/stored-names.ts';
import { KEEP_SEARCH, isKeepRoom } from './messages.ts';
import { isWhatWasAsked, keptUnder, withSlash } from './what-is-kept.ts';

/** Set when the site is built: paths with the base path. */
declare const BUILT: { version: string; release: string; index: string; pack: string; shell: string[]; teaching: string[]; fallback: string; mark: string };

const SEARCH = `${OFFLINE_COPIES}search-${BUILT.version}`;
const READ = `${OFFLINE_COPIES}read-${BUILT.release}`;
/** Put last, when the whole index is kept. */
const WHOLE = `${BUILT.index}whole`;

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** The parts of the service worker’s global object that are used here; the project’s types are those of pages. */
interface ServiceWorkerGlobalScope {
  addEventListener(type: 'install' | 'activate', listener: (event: Waitable) => void): void;
  addEventListener(type: 'message', listener: (event: Waitable & { data: unknown }) => void): void;
  addEventListener(type: 'fetch', listener: (event: { request: Request; respondWith(response: Promise<Response>): void }) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
}
interface Waitable {
  waitUntil(work: Promise<unknown>): void;
}

/** Whether a page is one of this site’s: each names its own stylesheet. A sign-in page of a network answers for pages as well. */
async function isOfThisSite(response: Response): Promise<boolean> {
  return !response.headers.get('Content-Type')?.startsWith('text/html') || (await response.clone().text()).includes(BUILT.mark);
}

/** Fetches a file of the site and keeps it. Rejects where it cannot be had. */
async function fetchAndKeep(cache: Cache, path: string): Promise<void> {
  const address = new URL(path, location.origin).href;
  // Past the browser’s own cache, which may hold the file as an earlier release had it.
  const response = await fetch(address, { cache: 'no-cache' });
  if (!isWhatWasAsked(address, response) || !(await isOfThisSite(response))) throw new Error(`${path} could not be had.`);
  await cache.put(keptUnder(address), response);
}

/** Keeps what has to be there from the start, unless it is. */
async function keepShell(): Promise<void> {
  if (await caches.has(READ)) return;
  const cache = await caches.open(READ);
  try {
    await Promise.all(BUILT.shell.map((path) => fetchAndKeep(cache, path)));
  } catch (error) {
    await caches.delete(READ);
    throw error;
  }
}

worker.addEventListener('install', (event) => {
  event.waitUntil(keepShell().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  const takeOver = async () => {
    for (const name of await caches.keys()) if (name.startsWith(OFFLINE_COPIES) && name !== SEARCH && name !== READ) await caches.delete(name);
    await worker.clients.claim();
  };
  event.waitUntil(takeOver());
});

/** Fetches the index in one file and puts its parts where the search looks for them. */
async function keepSearch(): Promise<void> {
  const cache = await caches.open(SEARCH);
  if (await cache.match(WHOLE)) return;
  const response = await fetch(BUILT.pack);
  if (!response.ok) return;
  const pack = new Uint8Array(await response.arrayBuffer());
  const files = await new Promise<Record<string, Uint8Array<ArrayBuffer>>>((done, failed) =>
    unzip(pack, (error, data) => (error ? failed(error) : done(data))),
  );
  const typeOf = (path: string) => (path.endsWith('.js') ? 'text/javascript' : path.endsWith('.json') ? 'application/json' : 'application/octet-stream');
  await Promise.all(
    Object.entries(files).map(([path, body]) => cache.put(BUILT.index + path, new Response(body, { headers: { 'Content-Type': typeOf(path) } }))),
  );
  await cache.put(WHOLE, new Response());
}

/** Keeps the pages for teaching in a room and the data files that are named. One that cannot be had does not stop the others. */
async function keepRoom(files: readonly string[]): Promise<void> {
  const cache = await caches.open(READ);
  const keep = async (path: string) => {
    if (!(await cache.match(path))) await fetchAndKeep(cache, path);
  };
  await Promise.allSettled([...BUILT.teaching, ...files].map(keep));
}

worker.addEventListener('message', (event) => {
  const { data } = event;
  if (data === KEEP_SEARCH) event.waitUntil(keepShell().then(keepSearch));
  if (isKeepRoom(data)) event.waitUntil(keepShell().then(() => keepRoom(data.files)));
});

/** Keeps a copy of an answer that came by, if it is what was asked for and copies are wanted. */
async function keepCopy(request: Request, response: Response, name: string): Promise<void> {
  if (!isWhatWasAsked(request.url, response) || !(await isOfThisSite(response)) || !(await caches.has(name))) return;
  await (await caches.open(name)).put(keptUnder(request.url), response.clone());
}

/** From the cache, else from the network, keeping a copy. For files whose address changes with their content. */
async function cacheFirst(request: Request, name: string): Promise<Response> {
  const kept = await caches.match(request, { ignoreSearch: true });
  if (kept) return kept;
  const response = await fetch(request);
  await keepCopy(request, response, name);
  return response;
}

/** Milliseconds after which a network that has not answered counts as none: with a copy at hand, and without one. */
const PATIENCE = { withCopy: 4000, without: 30_000 } as const;

const after = (milliseconds: number) => new Promise<undefined>((done) => setTimeout(() => done(undefined), milliseconds));

/** The copy of what is asked for; for a page that was asked for without its slash, the way to it. */
async function copyOf(request: Request): Promise<Response | undefined> {
  const kept = await caches.match(request, { ignoreSearch: true });
  const slashed = request.mode === 'navigate' ? withSlash(request.url) : undefined;
  if (kept || !slashed || !(await caches.match(slashed, { ignoreSearch: true }))) return kept;
  return Response.redirect(slashed);
}

/**
 * From the network, keeping a copy; from the copy where there is no network, where it does not answer, and where the server fails. A page that
 * was never read gives the page that says so.
 */
async function networkFirst(request: Request): Promise<Response> {
  const asked = fetch(request).then(async (response) => {
    await keepCopy(request, response, READ);
    return response;
  });
  const copy = await copyOf(request);
  if (!copy && request.mode !== 'navigate') return asked;
  const answer = await Promise.race([asked, after(copy ? PATIENCE.withCopy : PATIENCE.without)]).catch(() => undefined);
  if (answer && (!copy || answer.status < 500)) return answer;
  return copy ?? (await caches.match(BUILT.fallback)) ?? asked;
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (pathname.startsWith(BUILT.index)) event.respondWith(cacheFirst(request, SEARCH));
  else if (/\/(?:_astro|fonts)\//.test(pathname)) event.respondWith(cacheFirst(request, READ));
  else event.respondWith(networkFirst(request));
});
