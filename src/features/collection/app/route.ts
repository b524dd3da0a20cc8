// What the fragment of the address says.
import { decodeFragment, placeIn } from '../../application/index.ts';

export type Route =
  /** The collection that was changed last. */
  | { at: 'latest' }
  /** A page to keep. Example: #add=/case-studies/andrew/ */
  | { at: 'add'; path: string }
  /** A collection that the address carries. */
  | { at: 'shared'; code: string }
  | { at: 'document'; id: string };

/** Reads a fragment. */
export function readRoute(fragment: string): Route {
  const words = placeIn(fragment);
  if (words === '') return { at: 'latest' };
  if (words.startsWith('add=')) return { at: 'add', path: decodeFragment(words.slice('add='.length)) };
  if (words.startsWith('c=')) return { at: 'shared', code: words.slice('c='.length) };
  return { at: 'document', id: decodeFragment(words) };
}
