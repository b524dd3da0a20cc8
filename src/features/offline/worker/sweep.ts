// Takes out the copies of versions before: an hour after a new one has taken over, so that pages which were open by then still get their files.
import { addressOf, ownCaches, READ, SEARCH, SHELL, SITE } from './names.ts';
import { sweepSite } from './site-record.ts';
import { isPage } from './what-is-kept.ts';

const HOUR = 60 * 60 * 1000;
/** Says, in the cache of the version, when it took over. */
const SINCE = 'offline/since.json';

/** Notes that this version answers from now on. */
export async function noteTakeover(): Promise<void> {
  if (await caches.has(SHELL)) await (await caches.open(SHELL)).put(addressOf(SINCE), new Response(JSON.stringify(Date.now())));
}

const isAsset = ({ url }: Request) => new URL(url).pathname.includes('/_astro/');
const nameOf = ({ url }: Request) => url.slice(url.lastIndexOf('/') + 1);

/** Takes out files that no page which was read names, and no file that such a page needs. */
async function sweepRead(): Promise<void> {
  if (!(await caches.has(READ))) return;
  const cache = await caches.open(READ);
  const kept = await cache.keys();
  const files = new Map(kept.filter(isAsset).map((request) => [nameOf(request), request]));
  const needed = new Set(kept.filter((request) => !isAsset(request)));
  for (const request of needed) {
    const copy = await cache.match(request);
    if (!copy || !(isAsset(request) || isPage(copy.headers))) continue;
    for (const [name] of (await copy.text()).matchAll(/[\w.-]+\.(?:js|css)/g)) {
      const file = files.get(name);
      if (file) needed.add(file);
    }
  }
  for (const request of files.values()) if (!needed.has(request)) await cache.delete(request);
}

let isSwept = false;

/** Sweeps once the hour is over. Asked with every page; does nothing most of the time. */
export async function sweep(): Promise<void> {
  const since = isSwept ? undefined : await caches.match(addressOf(SINCE), { cacheName: SHELL });
  if (!since || Date.now() - Number(await since.text()) < HOUR) return;
  isSwept = true;
  for (const name of await ownCaches()) if (![SHELL, READ, SEARCH, SITE].includes(name)) await caches.delete(name);
  await sweepSite();
  await sweepRead();
}
