// What the fragment of the address says: what to start, or which document is open at which screen.
import { decodeFragment, placeIn } from '../../application/index.ts';

/** Where the questions of something new come from. */
export type StartFrom = { kind: 'set' | 'dimension' | 'audience' | 'exercise'; id: string } | { kind: 'own' | 'picked' };

export type Route =
  /** Starting something new; without `from`, nothing is chosen yet. */
  | { at: 'new'; alone: boolean; from?: StartFrom }
  /** A document, and the screen with what follows it. Example: #abc/discuss/3 */
  | { at: 'document'; id: string; screen: string; rest: string }
  /** An invitation that the address carries. */
  | { at: 'invitation'; code: string };

const KINDS = ['set', 'dimension', 'audience', 'exercise'] as const;

function readStart(words: string): Route {
  const parts = words.split(',');
  const alone = parts.includes('alone');
  const chosen = parts.find((part) => part !== 'alone' && part !== '');
  if (chosen === 'own' || chosen === 'picked') return { at: 'new', alone, from: { kind: chosen } };
  const [name, id] = chosen?.split(':') ?? [];
  const kind = KINDS.find((one) => one === name);
  return kind && id ? { at: 'new', alone, from: { kind, id } } : { at: 'new', alone };
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

/** The fragment that starts something new. */
export function startHref(alone: boolean, from?: StartFrom): string {
  const chosen = from && ('id' in from ? `${from.kind}:${from.id}` : from.kind);
  const words = [alone ? 'alone' : '', chosen ?? ''].filter(Boolean).join(',');
  return words ? `#new=${words}` : '#new';
}
