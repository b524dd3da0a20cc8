// placeholder/left: what a template says in place of real words has been written over.
import type { AnyEntry, Place } from '../entry.ts';
import type { Graph } from '../graph.ts';
import type { Issue } from '../issue.ts';
import { linksOf } from '../links.ts';
import type { LoadedContent } from '../loaded-content.ts';
import { passageIds, type CollectionName } from '../refs.ts';
import { partsOf } from '../parts.ts';
import { SCHEMAS } from '../schemas/index.ts';
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

/** What the template of a collection says. */
interface Said {
  data: Readonly<Record<string, unknown>>;
  /** Each text with its field. */
  fields: ReadonlySet<string>;
  /** Each piece of its body with its heading. */
  pieces: ReadonlySet<string>;
  /** The passages that it cites although nothing rests on them: they only show how a citation is written. */
  passages: ReadonlySet<string>;
}

/** A template that does not fit its schema says nothing here: another rule tells. */
function saidBy({ collection, data: written, body }: LoadedContent['templates'][number], graph: Graph): Said {
  const data = (SCHEMAS[collection].safeParse(written).data ?? {}) as Partial<AnyEntry['data']>;
  const cited = 'cites' in data ? passageIds(data.cites ?? []) : [];
  return {
    data,
    fields: new Set(textsIn(written).map(({ text, path }) => `${fieldOf(path)}: ${text}`)),
    pieces: new Set(piecesOf(body).map(({ key }) => key)),
    passages: new Set(cited.filter((id) => graph.passages.get(id)?.passage.core === false)),
  };
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);

/** Everything in an entry that its template says and that no real entry can say. */
function leftIn(entry: AnyEntry, { data, fields, pieces, passages }: Said): Issue[] {
  const issue = (place: Place, message: string): Issue => ({ code: 'placeholder/left', file: entry.file, place, message });
  const words = (place: Place, text: string) =>
    issue(place, `“${shortened(text)}” comes from the template. Write what is so here, or take it out if it may be left out.`);
  return [
    ...textsIn(entry.data)
      .filter(({ text, path }) => fields.has(`${fieldOf(path)}: ${text}`))
      .map(({ text, path }) => words({ path }, text)),
    ...(entry.data.reviewed === data['reviewed']
      ? [issue({ path: ['reviewed'] }, 'The day comes from the template. Set it once you have read the whole entry against its sources.')]
      : []),
    ...linksOf(entry)
      .citations.filter(({ passage }) => passages.has(passage))
      .map(({ passage, place }) => issue(place, `“${passage}” comes from the template. Name the passages that this rests on.`)),
    ...piecesOf(entry.body)
      .filter(({ key }) => pieces.has(key))
      .map(({ key, offset }) => words({ offset }, key.slice(key.indexOf(': ') + 2))),
  ];
}

/** Values of closed lists, ids and numbers may be right as the template has them. Until somebody has read the entry, they are named all the same. */
function perhapsLeft(entry: AnyEntry, { data }: Said, left: readonly Issue[]): Issue[] {
  const told = new Set(left.map(({ place }) => (place && 'path' in place ? place.path[0] : undefined)));
  const same = Object.entries(entry.data)
    .filter(([name, value]) => !told.has(name) && value !== undefined && JSON.stringify(value) === JSON.stringify(data[name]))
    .map(([name]) => name);
  if (!told.has('reviewed') || !same.length) return [];
  const message = `Also as in the template, and perhaps not so here: ${same.join(', ')}. This line goes once the day it was read is set.`;
  return [{ code: 'placeholder/left', file: entry.file, message }];
}

export const placeholders: Rule = ({ content, graph }) => {
  const said = new Map<CollectionName, Said>(content.templates.map((template) => [template.collection, saidBy(template, graph)]));
  return content.entries.flatMap((entry) => {
    const ofTemplate = said.get(entry.collection);
    const left = ofTemplate ? leftIn(entry, ofTemplate) : [];
    return ofTemplate ? [...perhapsLeft(entry, ofTemplate, left), ...left] : [];
  });
};
