// What the fragment of the address says: nothing yet, an assignment that the address carries, or a copy that is open at some place.
import { decodeFragment, placeIn, screenHref } from '../../application/index.ts';

export type LearnRoute =
  | { at: 'begin' }
  /** An assignment in the address. */
  | { at: 'link'; code: string }
  /** A copy in the workbook. Example: #abc/part/p3 */
  | { at: 'copy'; id: string; screen: string; rest: string };

/** Reads a fragment. */
export function readLearnRoute(fragment: string): LearnRoute {
  const words = placeIn(fragment);
  if (words === '') return { at: 'begin' };
  if (words.startsWith('t=')) return { at: 'link', code: words.slice('t='.length) };
  const [id = '', screen = '', ...rest] = words.split('/');
  return { at: 'copy', id: decodeFragment(id), screen, rest: decodeFragment(rest.join('/')) };
}

/** The fragment of a part in a copy. */
export const partHref = (id: string, part: { id: string }) => screenHref(id, 'part', part.id);
