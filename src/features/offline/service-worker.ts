// The service worker: keeps what has been read, the search index, and what teaching in a room needs, so that they work without a connection.
// It is registered only after somebody has searched or taught (see keep.ts), and it never sends anything.
//
// Caches: `…search-<hash>` holds the search index of one version of the site, put there whole; `…read-<hash>` holds pages as they are
// read and the files they use. A new version of the site brings a new hash, and the caches of the old one are deleted.
import { unzip } from 'fflate';
import { OFFLINE_COPIES } from '../workbook/stored-names.ts';
import { KEEP_SEARCH, isKeepRoom } from './messages.ts';

/** Set when the site is built: paths with the base path. */
declare const BUILT: { version: string; index: string; pack: string; shell: string[]; room: string[]; fallback: string };

const SEARCH = `${OFFLINE_COPIES}search-${BUILT.version}`;
const READ = `${OFFLINE_COPIES}read-${BUILT.version}`;
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

worker.addEventListener('install', (event) => {
  const keepShell = async () => {
    const cache = await caches.open(READ);
    await Promise.all(BUILT.shell.map((path) => cache.add(path)));
    await worker.skipWaiting();
  };
  event.waitUntil(keepShell());
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
    unzip(pack, (error, data) => (error ? failed(error) : done(data as Record<string, Uint8Array<ArrayBuffer>>))),
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
    if (!(await cache.match(path))) await cache.add(path);
  };
  await Promise.allSettled([...BUILT.room, ...files].map(keep));
}

worker.addEventListener('message', (event) => {
  if (event.data === KEEP_SEARCH) event.waitUntil(keepSearch());
  if (isKeepRoom(event.data)) event.waitUntil(keepRoom(event.data.files));
});

/** From the cache, else from the network, keeping a copy. For files whose address changes with their content. */
async function cacheFirst(request: Request, name: string): Promise<Response> {
  const kept = await caches.match(request, { ignoreSearch: true });
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await (await caches.open(name)).put(request, response.clone());
  return response;
}

/** From the network, keeping a copy; without a network from the copy. A page that was never read gives the page that says so. */
async function networkFirst(request: Request): Promise<Response> {
  try {
    const response = await fetch(request);
    if (response.ok && response.type === 'basic') await (await caches.open(READ)).put(request, response.clone());
    return response;
  } catch (error) {
    const kept = (await caches.match(request, { ignoreSearch: true })) ?? (request.mode === 'navigate' ? await caches.match(BUILT.fallback) : undefined);
    if (kept) return kept;
    throw error;
  }
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (pathname.startsWith(BUILT.index)) event.respondWith(cacheFirst(request, SEARCH));
  else if (/\/(?:_astro|fonts)\//.test(pathname)) event.respondWith(cacheFirst(request, READ));
  else event.respondWith(networkFirst(request));
});
