// How the worker answers what pages ask for: from the network first, with a copy where it fails; files whose names change with what they hold from
// their copies.
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { FALLBACK } from '../built.ts';
import { copyOf, isKeptAnyway } from './copies.ts';
import { addressOf, READ, SEARCH } from './names.ts';
import { INDEX_FOLDER } from './search-index.ts';
import { sweep } from './sweep.ts';
import { isOfThisSite, isPage, isWhatWasAsked, keptUnder } from './what-is-kept.ts';
import { built, type Waitable } from './worker-scope.ts';

/** Seconds after which a network that has not answered counts as none: with a copy at hand, and without one. */
const PATIENCE = { withCopy: 3, without: 30 } as const;

/** A page or a program of this site, not a copy of the site and not what is kept anyway, and only where copies are wanted. */
async function isToBeKept({ url }: Request, response: Response, cacheName: string): Promise<boolean> {
  if (!isWhatWasAsked(url, response) || url.endsWith('.zip') || !(await caches.has(cacheName)) || (await isKeptAnyway(url))) return false;
  return !isPage(response.headers) || isOfThisSite(await response.clone().text(), built.base);
}

/** What goes into a cache, and under which address. Workbox calls this at each step. */
const keeping = (cacheName: string): WorkboxPlugin => ({
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(keptUnder(request.url)),
  cacheWillUpdate: async ({ request, response }) => ((await isToBeKept(request, response, cacheName)) ? response : null),
});

/** A name that changes with the content: any copy will do. */
const anyCopy: WorkboxPlugin = { cachedResponseWillBeUsed: async ({ request, cachedResponse }) => cachedResponse ?? copyOf(request.url) };

/** The best copy there is; and a server that fails counts as none where there is one. */
const bestCopy: WorkboxPlugin = {
  cachedResponseWillBeUsed: ({ request }) => copyOf(request.url),
  fetchDidSucceed: async ({ request, response }) => {
    if (response.status >= 500 && (await copyOf(request.url))) throw new Error(`The server answered ${response.status}.`);
    return response;
  },
};

const copyFirst = (cacheName: string) => new CacheFirst({ cacheName, plugins: [keeping(cacheName), anyCopy] });
const networkFirst = new NetworkFirst({ cacheName: READ, networkTimeoutSeconds: PATIENCE.withCopy, plugins: [keeping(READ), bestCopy] });

const isNamedByContent = (pathname: string) => /^(?:_astro|fonts)\//.test(pathname.slice(built.base.length));
const after = (seconds: number) =>
  new Promise<undefined>((done) => {
    setTimeout(() => done(undefined), seconds * 1000);
  });

/** From now on the worker answers. The first that fits answers. */
export function answerFromNowOn(): void {
  const inFolder =
    (folder: string) =>
    ({ url }: { url: URL }) =>
      url.origin === location.origin && url.pathname.startsWith(built.base + folder);
  registerRoute(inFolder(INDEX_FOLDER), copyFirst(SEARCH));
  registerRoute(({ url }) => inFolder('')({ url }) && isNamedByContent(url.pathname), copyFirst(READ));
  registerRoute(
    ({ url, request }) => inFolder('')({ url }) && request.mode === 'navigate',
    async ({ request, event }: { request: Request; event: Waitable }) => {
      const fallback = () => copyOf(addressOf(FALLBACK));
      const answer = networkFirst.handle({ request, event });
      event.waitUntil(answer.then(sweep, () => undefined));
      const first = await Promise.race([answer, after(PATIENCE.without)]).catch(() => undefined);
      return first ?? (await fallback()) ?? answer;
    },
  );
  registerRoute(inFolder(''), networkFirst);
}
