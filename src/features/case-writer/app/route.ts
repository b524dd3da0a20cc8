// Where in the form someone is, from the fragment of the address.
import { decodeFragment, placeIn } from '../../application/index.ts';
import type { WriterStep } from '../../own-case-study/index.ts';
import * as texts from '../texts.ts';

/** The steps of the form, in order. */
export const STEPS: readonly { id: WriterStep; label: string }[] = [
  { id: 'about', label: texts.aboutIt },
  { id: 'story', label: texts.story },
  { id: 'result', label: texts.whatCameOfIt },
  { id: 'teaching', label: texts.forTeaching },
  { id: 'share', label: texts.takeItAway },
];

export type WriterPlace = WriterStep | 'print';

export type Route =
  | { at: 'start' }
  /** What it begins from: the id of a worksheet or a session of this browser. */
  | { at: 'begin'; from: string }
  | { at: 'case-study'; id: string; screen: WriterPlace };

const FROM = 'from=';
const isPlace = (words: string): words is WriterPlace => words === 'print' || STEPS.some(({ id }) => id === words);

/** Reads a fragment. Examples: #from=9f2c… · #9f2c…/story */
export function readRoute(fragment: string): Route {
  const words = placeIn(fragment);
  if (words === '' || words === FROM) return { at: 'start' };
  if (words.startsWith(FROM)) return { at: 'begin', from: decodeFragment(words.slice(FROM.length)) };
  const [id = '', screen = ''] = words.split('/');
  return { at: 'case-study', id: decodeFragment(id), screen: isPlace(screen) ? screen : 'about' };
}
