// Says that a download cannot be had: without a connection, browsers drop one that is not kept without a word.
import * as texts from '../texts.ts';
import { sayAtFoot } from './foot-line.ts';

/** Whether a file can be had: the server answers, or the service worker has a copy. */
async function isWithinReach(address: string): Promise<boolean> {
  // The worker answers no HEAD, so the first asks the server alone and fetches nothing.
  for (const method of ['HEAD', 'GET'])
    try {
      await fetch(address, { method });
      return true;
    } catch {
      // The other way.
    }
  return false;
}

/** From now on the page says so where somebody presses the link of a download. */
export function tellOfMissingDownloads(): void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[download][href]');
    if (!link || !link.protocol.startsWith('http')) return;
    void isWithinReach(link.href).then((isThere) => isThere || sayAtFoot(texts.thisFileIsNotOnThisDevice, [[texts.close]]));
  });
}
