// What the fragment of the address says: what to start from, what to add, or which assignment is open at which screen.
import { decodeFragment, placeIn } from '../../application/index.ts';

export type Route =
  /** Ways to start. */
  | { at: 'start' }
  /** A ready-made assignment to start from. */
  | { at: 'ready'; id: string }
  /** Things to add: keys of the catalogue, or paths of pages. */
  | { at: 'add'; what: string[] }
  /** One thing to set for a day: a key of the catalogue, or the path of a page. */
  | { at: 'set'; what: string }
  /** The link of an assignment that someone handed out. */
  | { at: 'link'; code: string }
  /** An assignment, and the screen with what follows it. Example: #abc/part/p3 */
  | { at: 'document'; id: string; screen: string; rest: string };

const READY = 'new=ready:';

/** Reads a fragment. An empty one shows the ways to start. */
export function readRoute(fragment: string): Route {
  const words = placeIn(fragment);
  const plain = decodeFragment(words);
  if (plain.startsWith(READY)) return { at: 'ready', id: plain.slice(READY.length) };
  if (words === '' || words === 'new' || words.startsWith('new=')) return { at: 'start' };
  if (words.startsWith('t=')) return { at: 'link', code: words.slice('t='.length) };
  if (words.startsWith('set=')) return { at: 'set', what: decodeFragment(words.slice('set='.length)) };
  if (words.startsWith('add=')) {
    const what = words.slice('add='.length).split(',').map(decodeFragment).filter(Boolean);
    return what.length > 0 ? { at: 'add', what } : { at: 'start' };
  }
  const [id = '', screen = '', ...rest] = words.split('/');
  return { at: 'document', id: decodeFragment(id), screen, rest: rest.join('/') };
}

/** The fragment that starts from a ready-made assignment. */
export const readyHref = (id: string) => `#${READY}${id}`;
