// Where in the application someone is, from the fragment of the address.
import { readWorksheetPlace, type BegunFrom } from '../../../library/worksheet-links.ts';
import { decodeFragment, placeIn } from '../../application/index.ts';
import { PICTURE_NAMES, type Look } from './looks.ts';

export type Route =
  | { at: 'start' }
  /** A new worksheet. Without a tool, one has to be chosen first. */
  | { at: 'new'; tool: string | undefined; from: BegunFrom }
  /** A tool to be run with a group. */
  | { at: 'run'; tool: string }
  /** An invitation that the address carries, or the ways to open one. */
  | { at: 'invitation'; code: string }
  | { at: 'join' }
  /** A slip of this browser. */
  | { at: 'slip'; id: string }
  /** A worksheet; where people add to it together, or what a room sees of it. */
  | { at: 'worksheet'; id: string; look: Look | undefined; screen: 'together' | 'room' | undefined };

/** The fragment of a slip. */
export const slipHref = (id: string) => `#slip=${id}`;

/** Reads a fragment. Examples: #new=journey-map · #run=journey-map · #s=btw1.… · #9f2c… · #9f2c…/table · #9f2c…/room */
export function readRoute(fragment: string): Route {
  const words = placeIn(fragment);
  if (words === '') return { at: 'start' };
  if (words === 'join') return { at: 'join' };
  if (words.startsWith('s=')) return { at: 'invitation', code: words.slice('s='.length) };
  if (words.startsWith('slip=')) return { at: 'slip', id: decodeFragment(words.slice('slip='.length)) };
  if (words.startsWith('run=')) return { at: 'run', tool: decodeFragment(words.slice('run='.length)) };
  const beginning = readWorksheetPlace(words);
  if (beginning) return { at: 'new', ...beginning };
  const [id = '', look = ''] = words.split('/');
  const screen = look === 'together' || look === 'room' ? look : undefined;
  return { at: 'worksheet', id: decodeFragment(id), look: look in PICTURE_NAMES ? (look as Look) : undefined, screen };
}
