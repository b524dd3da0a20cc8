// Finds every link and citation that an entry declares, in its data and in its body.
import type { AnyEntry, Place } from './entry.ts';
import { isEntryRef, isPassageRef, type CollectionName, type EntryRef } from './refs.ts';

export interface Link {
  to: EntryRef;
  place: Place;
}
export interface Citation {
  passage: string;
  place: Place;
}

const BODY_LINK = /\]\(ref:([a-z-]+)\/([a-z0-9-]+)(?:#[a-z0-9-]+)?\)/g;
const BODY_CITE = /<Cite\s+ids="([^"]*)"/g;

/**
 * Links and citations of one entry, in the order they stand in the file.
 * @example linksOf(entry).links[0].to → { collection: 'ideas', id: 'common-assessment-process' }
 */
export function linksOf(entry: Pick<AnyEntry, 'data' | 'body'>): { links: Link[]; citations: Citation[] } {
  const links: Link[] = [];
  const citations: Citation[] = [];

  const walk = (value: unknown, path: (string | number)[]) => {
    if (isEntryRef(value)) links.push({ to: value, place: { path } });
    else if (isPassageRef(value)) citations.push({ passage: value.passage, place: { path } });
    else if (Array.isArray(value)) value.forEach((item, index) => walk(item, [...path, index]));
    else if (value && typeof value === 'object') for (const [name, item] of Object.entries(value)) walk(item, [...path, name]);
  };
  walk(entry.data, []);

  for (const match of entry.body.matchAll(BODY_LINK))
    links.push({ to: { collection: match[1] as CollectionName, id: match[2]! }, place: { offset: match.index + 6 } });
  for (const match of entry.body.matchAll(BODY_CITE)) {
    const start = match.index + match[0].length - 1 - match[1]!.length;
    for (const id of match[1]!.matchAll(/\S+/g)) citations.push({ passage: id[0], place: { offset: start + id.index } });
  }
  return { links, citations };
}
