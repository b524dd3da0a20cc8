// Lets a server have the next release of the site: a page with other words, a program less, and a service worker that knows both.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../../scripts/lib/dist.ts';
import { at } from './paths.ts';
import type { TroubledNetwork } from './troubled-network.ts';

/** The words at the beginning of the changed page. */
export const NEW_WORDS = 'Words of the next release';
const REVISION = 'abcdefab';
const NEXT = 'bbbbbbbbbbbb';

/** The release that is built. */
export const builtRelease = (): string => /"?release"?:\s*[`"'](\w{12})[`"']/.exec(readFileSync(join(DIST, 'service-worker.js'), 'utf8'))![1]!;

/** From now on the server has the next release. `path` is the page that has changed, such as /about/. */
export function serveNextRelease(network: TroubledNetwork, path: string): void {
  const release = builtRelease();
  const page = path.slice(1);
  const old = /<meta name="rev" content="(\w+)"/.exec(readFileSync(join(DIST, page, 'index.html'), 'utf8'))![1]!;
  const renewed = (text: string) => text.replaceAll(release, NEXT).replaceAll(old, REVISION);
  network.change(/\/service-worker\.js$/, renewed);
  network.change(new RegExp(`/offline/${NEXT}\\.json$`), renewed, (address) => address.replace(NEXT, release));
  network.change(new RegExp(`^${at(path)}$`), (html) => renewed(html).replace(/<h1([^>]*)>/, `<h1$1>${NEW_WORDS}: `));
}
