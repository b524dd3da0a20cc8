// What the fragment of the address says: what to start, or which document is open at which screen.
import { decodeFragment, placeIn } from '../../application/index.ts';

/** A topic, and how much of it: so many minutes of it, one part of a set, or all. Without it, as much as fits a meeting, and otherwise a choice. */
export interface Topic {
  kind: 'set' | 'dimension' | 'idea' | 'audience' | 'exercise';
  id: string;
  /** Examples: 45 · part-2 · all */
  some?: string;
}
/** Where the questions of something new come from. */
export type StartFrom = Topic | { kind: 'own' | 'picked' };

export type Route =
  /** Starting something new; without `from`, nothing is chosen yet. */
  | { at: 'new'; alone: boolean; from?: StartFrom }
  /** A document, and the screen with what follows it. Example: #abc/discuss/3 */
  | { at: 'document'; id: string; screen: string; rest: string }
  /** An invitation that the address carries. */
  | { at: 'invitation'; code: string };

const KINDS = ['set', 'dimension', 'idea', 'audience', 'exercise'] as const;

function readStart(words: string): Route {
  const parts = words.split(',');
  const alone = parts.includes('alone');
  const chosen = parts.find((part) => part !== 'alone' && part !== '');
  if (chosen === 'own' || chosen === 'picked') return { at: 'new', alone, from: { kind: chosen } };
  const [name, topic = ''] = chosen?.split(':') ?? [];
  const [id, some] = topic.split('/');
  const kind = KINDS.find((one) => one === name);
  return kind && id ? { at: 'new', alone, from: { kind, id, ...(some && { some }) } } : { at: 'new', alone };
}

/** Reads a fragment. An empty one means that nothing is chosen yet. */
export function readRoute(fragment: string): Route {
  const words = placeIn(fragment);
  if (words === '' || words === 'new') return { at: 'new', alone: false };
  if (words.startsWith('new=')) return readStart(decodeFragment(words.slice('new='.length)));
  if (words.startsWith('s=')) return { at: 'invitation', code: words.slice('s='.length) };
  const [id = '', screen = '', ...rest] = words.split('/');
  return { at: 'document', id: decodeFragment(id), screen, rest: rest.join('/') };
}

const topicWords = ({ kind, id, some }: Topic) => `${kind}:${id}${some ? `/${some}` : ''}`;

/** The fragment that starts something new. Example: #new=dimension:access-and-engagement/45 */
export function startHref(alone: boolean, from?: StartFrom): string {
  const chosen = from && ('id' in from ? topicWords(from) : from.kind);
  const words = [alone ? 'alone' : '', chosen ?? ''].filter(Boolean).join(',');
  return words ? `#new=${words}` : '#new';
}
