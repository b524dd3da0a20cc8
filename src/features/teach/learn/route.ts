// What the fragment of the address says: nothing yet, an assignment that the address carries, or a copy that is open at some place.
import { decodeFragment, placeIn, screenHref } from '../../application/index.ts';
import type { Part } from '../model/assignment.ts';
import type { AnswerKey, AskedQuestion } from '../model/questions.ts';

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

/** Stands after a part that is a question itself. */
const ITS_ANSWER = 'answer';

/** The fragment of a question in a copy. Examples: #abc/part/p1/who-owns-it, #abc/part/p3/answer */
export const questionHref = (id: string, { part, key }: Pick<AskedQuestion, 'part' | 'key'>) =>
  part.is === 'read' ? screenHref(id, 'part', key) : screenHref(id, 'part', part.id, ITS_ANSWER);

/** The part that the address names. Example: p1/who-owns-it */
export const partIdIn = (rest: string): string => rest.split('/')[0]!;

/** The question of a part that the address leads to. */
export function wantedIn(rest: string, part: Part): AnswerKey | undefined {
  if (rest === part.id) return undefined;
  return part.is === 'read' ? rest : part.id;
}
