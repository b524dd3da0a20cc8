// What the fragment of the address says: nothing yet, or collected answers that are open at some place.
import { decodeFragment, placeIn } from '../../application/index.ts';

export type ResponsesRoute = { at: 'begin' } | { at: 'collected'; id: string; screen: string; rest: string };

/** Reads a fragment. Example: #abc/question/3 */
export function readResponsesRoute(fragment: string): ResponsesRoute {
  const words = placeIn(fragment);
  if (words === '') return { at: 'begin' };
  const [id = '', screen = '', ...rest] = words.split('/');
  return { at: 'collected', id: decodeFragment(id), screen, rest: decodeFragment(rest.join('/')) };
}
