// Where in the application someone is, from the fragment of the address.
import { readSentAction, type SentFrom } from '../../../../library/protocol-links.ts';
import { decodeFragment, placeIn } from '../../../application/index.ts';

export type Route =
  | { at: 'start' }
  | { at: 'new' }
  /** An appraisal of options, of which what was chosen is to be taken over. */
  | { at: 'choice'; from: string }
  /** A blank to print: of the sections to begin with, or of all. */
  | { at: 'blank'; isWhole: boolean }
  /** An action of a session or a worksheet that is to be put to a line. */
  | { at: 'receive'; from: SentFrom }
  /** A protocol: its overview, a section, or another screen of its own. `line`: the number of a line in the section, from 1. */
  | { at: 'protocol'; id: string; screen: string; line: number | undefined };

const FROM = 'from=';

/** Reads a fragment. Examples: #new · #blank · #blank=all · #from=9f2c… · #send=9f2c…&action=… · #9f2c… · #9f2c…/review · #9f2c…/review/2 · #9f2c…/compare */
export function readRoute(fragment: string): Route {
  const words = placeIn(fragment);
  if (words === '') return { at: 'start' };
  if (words === 'new') return { at: 'new' };
  if (words === 'blank' || words === 'blank=all') return { at: 'blank', isWhole: words !== 'blank' };
  if (words.startsWith(FROM)) return { at: 'choice', from: decodeFragment(words.slice(FROM.length)) };
  const from = readSentAction(words);
  if (from) return { at: 'receive', from };
  const [id = '', screen = '', line = ''] = words.split('/');
  return { at: 'protocol', id: decodeFragment(id), screen, line: /^\d+$/.test(line) ? Number(line) : undefined };
}
