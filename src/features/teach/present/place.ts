// What the fragment of the address says: what is presented, and which slide. Example: #tools/journey-map~3
import { isTeachable } from '../../../library/teachable.ts';
import { decodeFragment, placeIn } from '../../application/index.ts';

/** What is presented. */
export type Source =
  /** Example of a key: case-studies/andrew */
  | { is: 'entry'; key: string }
  /** A ready-made assignment. */
  | { is: 'ready'; id: string }
  /** An assignment of the workbook. */
  | { is: 'document'; id: string }
  /** An assignment that the address carries. */
  | { is: 'code'; code: string };

export interface Place {
  /** Nothing is chosen yet without it. */
  source?: Source;
  /** The slide, from 1. */
  slide: number;
}

function readSource(words: string): Source | undefined {
  if (words.startsWith('a=')) return { is: 'document', id: decodeFragment(words.slice(2)) };
  if (words.startsWith('t=')) return { is: 'code', code: words.slice(2) };
  const [collection = '', id, ...rest] = decodeFragment(words).split('/');
  if (!id || rest.length > 0) return undefined;
  if (collection === 'ready') return { is: 'ready', id };
  return isTeachable(collection) ? { is: 'entry', key: `${collection}/${id}` } : undefined;
}

/** Reads a fragment. */
export function readPlace(fragment: string): Place {
  const words = placeIn(fragment);
  const slide = /~(\d{1,4})$/.exec(words);
  const source = readSource(slide ? words.slice(0, slide.index) : words);
  return { ...(source && { source }), slide: Math.max(1, Number(slide?.[1] ?? 1)) };
}

/** What is presented, as a part of an address. The same words mean the same thing. */
export function sourceWords(source: Source): string {
  if (source.is === 'document') return `a=${encodeURIComponent(source.id)}`;
  if (source.is === 'code') return `t=${source.code}`;
  return source.is === 'ready' ? `ready/${source.id}` : source.key;
}

/** The fragment of a slide. */
export const placeHref = (source: Source, slide = 1) => `#${sourceWords(source)}${slide > 1 ? `~${slide}` : ''}`;
