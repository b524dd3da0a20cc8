// What an entry states: each piece of its text with the passages that are cited for it.
import type { AnyEntry, Place } from './entry.ts';
import { isPassageRef } from './refs.ts';

/** A piece of text and what it rests on. */
export interface Statement {
  text: string;
  /** Ids of passages. */
  cites: string[];
  /** The passages stand beside the text, and are not all those of the entry. */
  own: boolean;
  place: Place;
}

/** Fields that name things, say when something was published or read, or hold advice of our own. */
const NAMES = new Set([
  'id',
  'advice',
  'who',
  'title',
  'name',
  'officialTitle',
  'aliases',
  'searchOnly',
  'primarySource',
  'publisher',
  'year',
  'url',
  'reviewed',
  'cites',
]);

/** What a worksheet asks and calls things states nothing about the world; its example does. */
const asksOnly = ([field, part]: readonly (string | number)[]) => field === 'worksheet' && part !== undefined && part !== 'example';

/** Each text in the fields, with the passages cited beside it, or else those of the whole entry. */
function inFields(entry: AnyEntry): Statement[] {
  const walk = (value: unknown, path: (string | number)[], cites: string[]): Statement[] => {
    if (asksOnly(path)) return [];
    if (typeof value === 'string') return [{ text: value, cites, own: path.length > 1, place: { path } }];
    if (Array.isArray(value)) return value.flatMap((item, index) => walk(item, [...path, index], cites));
    if (!value || typeof value !== 'object') return [];
    const beside = (value as { cites?: unknown[] }).cites?.filter(isPassageRef).map(({ passage }) => passage);
    return Object.entries(value).flatMap(([name, item]) => (NAMES.has(name) ? [] : walk(item, [...path, name], beside ?? cites)));
  };
  return walk(entry.data, [], []);
}

/** Each stretch of the text with the passages cited at its end. What no mark follows rests on all that its line cites. */
function inBody({ body }: AnyEntry): Statement[] {
  const found: Statement[] = [];
  for (const line of body.matchAll(/.+/gu)) {
    const marks = [...line[0].matchAll(/<Cite\s+ids="([^"]*)"[^>]*>/gu)];
    let from = 0;
    for (const mark of marks) {
      found.push({ text: line[0].slice(from, mark.index), cites: mark[1]!.split(/\s+/), own: true, place: { offset: line.index + from } });
      from = mark.index + mark[0].length;
    }
    found.push({ text: line[0].slice(from), cites: marks.flatMap((mark) => mark[1]!.split(/\s+/)), own: false, place: { offset: line.index + from } });
  }
  return found;
}

/** Everything that an entry states and cites passages for. */
export const statementsOf = (entry: AnyEntry): Statement[] => [...inFields(entry), ...inBody(entry)].filter(({ cites }) => cites.length > 0);
