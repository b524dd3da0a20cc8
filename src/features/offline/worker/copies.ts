// How a copy of a file is found, whichever of the caches it is in.
import { ownCaches, READ, SHELL, SITE } from './names.ts';
import { keyInSite } from './site-record.ts';
import { keptUnder, withSlash } from './what-is-kept.ts';

/** The copy that belongs to this version or to the last whole state of the site. */
async function findWhole(address: string): Promise<Response | undefined> {
  const key = await keyInSite(address);
  return (key && (await caches.match(key, { cacheName: SITE }))) || caches.match(address, { cacheName: SHELL });
}

/** Whether a file is there whatever is read, so that it need not be kept once more. */
export const isKeptAnyway = async (address: string): Promise<boolean> => Boolean(await findWhole(keptUnder(address)));

/** A copy under its own address: the whole site before what was read by itself, and files of the version before for pages that are still open. */
async function findCopy(address: string): Promise<Response | undefined> {
  const found = (await findWhole(address)) ?? (await caches.match(address, { cacheName: READ }));
  if (found) return found;
  for (const cacheName of await ownCaches()) {
    const older = await caches.match(address, { cacheName });
    if (older) return older;
  }
  return undefined;
}

/** The copy of what an address asks for; for the address of a page without its slash, the way to the page. */
export async function copyOf(address: string): Promise<Response | undefined> {
  const found = await findCopy(keptUnder(address));
  const slashed = withSlash(address);
  if (found || !slashed || !(await findCopy(keptUnder(slashed)))) return found;
  return Response.redirect(slashed);
}
