// Where in the application someone is, from the fragment of the address.
import { decodeFragment } from '../../application/index.ts';
import { PICTURE_NAMES, type Look } from './looks.ts';

export type Route =
  | { at: 'start' }
  /** A new worksheet of a tool, begun from a page or document whose path is `from`. */
  | { at: 'new'; tool: string; from: string | undefined }
  | { at: 'worksheet'; id: string; look: Look | undefined };

/** Reads a fragment. Examples: #new=journey-map · #9f2c… · #9f2c…/table */
export function readRoute(fragment: string): Route {
  const words = fragment.replace(/^#/, '');
  if (words === '') return { at: 'start' };
  if (words.startsWith('new=')) {
    const wanted = new URLSearchParams(words);
    return { at: 'new', tool: wanted.get('new') ?? '', from: wanted.get('from') ?? undefined };
  }
  const [id = '', look = ''] = words.split('/');
  return { at: 'worksheet', id: decodeFragment(id), look: look in PICTURE_NAMES ? (look as Look) : undefined };
}
