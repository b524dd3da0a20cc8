// Where in the application someone is, from the fragment of the address.
import { readWorksheetPlace, type BegunFrom } from '../../../library/worksheet-links.ts';
import { decodeFragment } from '../../application/index.ts';
import { PICTURE_NAMES, type Look } from './looks.ts';

export type Route =
  | { at: 'start' }
  /** A new worksheet. Without a tool, one has to be chosen first. */
  | { at: 'new'; tool: string | undefined; from: BegunFrom }
  | { at: 'worksheet'; id: string; look: Look | undefined };

/** Reads a fragment. Examples: #new=journey-map · #9f2c… · #9f2c…/table */
export function readRoute(fragment: string): Route {
  const words = fragment.replace(/^#/, '');
  if (words === '') return { at: 'start' };
  const beginning = readWorksheetPlace(words);
  if (beginning) return { at: 'new', ...beginning };
  const [id = '', look = ''] = words.split('/');
  return { at: 'worksheet', id: decodeFragment(id), look: look in PICTURE_NAMES ? (look as Look) : undefined };
}
