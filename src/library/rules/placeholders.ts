// placeholder/left: what a template says in place of real words has been written over.
import type { AnyEntry, Place } from '../entry.ts';
import type { Issue } from '../issue.ts';
import type { CollectionName } from '../refs.ts';
import { partsOf } from '../parts.ts';
import type { Rule } from './rule.ts';

const fieldOf = (path: readonly (string | number)[]) => path.filter((step) => typeof step === 'string').join('.');

/** Deeper inside an entry, shorter texts than this are labels that many entries share. In words. */
const SHORTEST = 5;

/** Every text in data with its path, as far as only a template would say it. Values of closed lists, ids and numbers are one word or none. */
function textsIn(value: unknown, path: (string | number)[] = []): { text: string; path: (string | number)[] }[] {
  if (typeof value === 'string') {
    const words = value.trim().split(/\s+/u).length;
    return words >= (path.length > 2 ? SHORTEST : 2) ? [{ text: value.trim(), path }] : [];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => textsIn(item, [...path, name]));
}

const piecesOf = (body: string) =>
  partsOf(body).flatMap(({ heading, pieces }) =>
    pieces.map(({ text, offset }) => ({ key: `${heading}: ${text.replaceAll(/\s*<Cite[^>]*>/gu, '').trim()}`, offset })),
  );

/** What the template of a collection says: each text with its field, each piece of its body with its heading. */
interface Said {
  fields: ReadonlySet<string>;
  pieces: ReadonlySet<string>;
}

function leftIn(entry: AnyEntry, { fields, pieces }: Said): Issue[] {
  const issue = (place: Place, text: string): Issue => ({
    code: 'placeholder/left',
    file: entry.file,
    place,
    message: `“${text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text}” comes from the template. Write what is so here, or take it out if it may be left out.`,
  });
  return [
    ...textsIn(entry.data)
      .filter(({ text, path }) => fields.has(`${fieldOf(path)}: ${text}`))
      .map(({ text, path }) => issue({ path }, text)),
    ...piecesOf(entry.body)
      .filter(({ key }) => pieces.has(key))
      .map(({ key, offset }) => issue({ offset }, key.slice(key.indexOf(': ') + 2))),
  ];
}

export const placeholders: Rule = ({ content }) => {
  const said = new Map<CollectionName, Said>(
    content.templates.map(({ collection, data, body }) => [
      collection,
      { fields: new Set(textsIn(data).map(({ text, path }) => `${fieldOf(path)}: ${text}`)), pieces: new Set(piecesOf(body).map(({ key }) => key)) },
    ]),
  );
  return content.entries.flatMap((entry) => {
    const ofTemplate = said.get(entry.collection);
    return ofTemplate ? leftIn(entry, ofTemplate) : [];
  });
};
