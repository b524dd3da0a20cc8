// The whole search index, fetched as one file and put where the search looks for its parts.
import { unzip } from 'fflate';
import { inTime } from '../../../components/in-time.ts';
import { SEARCH_FOLDER } from '../../../library/applications.ts';
import { built } from './worker-scope.ts';
import { isWhatWasAsked } from './what-is-kept.ts';
import { OtherFileError } from './fetch-file.ts';
import { addressOf, ownCaches, SEARCH, SEARCHES } from './names.ts';

/** Where the parts of the index are. */
export const INDEX_FOLDER = `${SEARCH_FOLDER}/${built.index}/`;
/** Put last, when the whole index is kept. */
const WHOLE = addressOf(`${INDEX_FOLDER}whole`);

/** Whether a whole index of this or of an earlier version is kept: search has worked without a connection here. */
export async function isSearchKept(): Promise<boolean> {
  const names = (await ownCaches()).filter((name) => name.startsWith(SEARCHES));
  const whole = await Promise.all(names.map(async (name) => caches.match(WHOLE.replace(built.index, name.slice(SEARCHES.length)), { cacheName: name })));
  return whole.some(Boolean);
}

/** Keeps the index, unless it is. Rejects where it cannot be had. */
export async function keepSearch(): Promise<void> {
  if (await caches.match(WHOLE, { cacheName: SEARCH })) return;
  const address = addressOf(`${SEARCH_FOLDER}/${built.index}.zip`);
  const response = await inTime(fetch(address));
  if (!isWhatWasAsked(address, response)) throw new OtherFileError(address);
  const pack = new Uint8Array(await response.arrayBuffer());
  const files = await new Promise<Record<string, Uint8Array<ArrayBuffer>>>((done, failed) =>
    unzip(pack, (error, data) => (error ? failed(error) : done(data))),
  );
  const typeOf = (path: string) => (path.endsWith('.js') ? 'text/javascript' : path.endsWith('.json') ? 'application/json' : 'application/octet-stream');
  const cache = await caches.open(SEARCH);
  await Promise.all(
    Object.entries(files).map(([path, body]) => cache.put(addressOf(INDEX_FOLDER + path), new Response(body, { headers: { 'Content-Type': typeOf(path) } }))),
  );
  await cache.put(WHOLE, new Response());
}
