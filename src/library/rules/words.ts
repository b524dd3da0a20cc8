// words/avoid: words that label or hurt people, or that have gone out of use, stay in official names and quotations.
import type { AnyEntry, Place } from '../entry.ts';
import type { Issue } from '../issue.ts';
import { findAvoided, officialNames } from '../words-to-avoid.ts';
import type { Rule } from './rule.ts';

/** Fields that hold official names, search words or addresses. */
const EXEMPT_FIELDS = new Set([
  'officialTitle',
  'aliases',
  'searchOnly',
  'partners',
  'publisher',
  'primarySource',
  'nowCalled',
  'followedBy',
  'id',
  'url',
  'statusNote',
  'place',
]);
/** Kinds that are about such words, or that repeat the headings of a source. */
const EXEMPT_KINDS = new Set(['glossary', 'sources']);

/** Every text of an entry with its place. */
function textsOf(entry: AnyEntry): { text: string; place: Place }[] {
  const found: { text: string; place: Place }[] = entry.body ? [{ text: entry.body, place: { offset: 0 } }] : [];
  const walk = (value: unknown, path: (string | number)[]) => {
    if (typeof value === 'string') found.push({ text: value, place: { path } });
    else if (Array.isArray(value)) value.forEach((item, index) => walk(item, [...path, index]));
    else if (value && typeof value === 'object') for (const [name, item] of Object.entries(value)) if (!EXEMPT_FIELDS.has(name)) walk(item, [...path, name]);
  };
  walk(entry.data, []);
  return found;
}

/** The official name that an entry is about, if it is about one. */
function officialNameOf({ collection, data }: AnyEntry): string[] {
  if (collection === 'guidance') return [data.officialTitle];
  return collection === 'sources' ? [data.title] : [];
}

export const wordsToAvoid: Rule = ({ content }) => {
  const names = officialNames([...content.entries, ...content.aside].flatMap(officialNameOf));
  return content.entries
    .filter((entry) => !EXEMPT_KINDS.has(entry.collection))
    .flatMap((entry) =>
      textsOf(entry).flatMap(({ text, place }) =>
        findAvoided(text, names).map(({ words, instead, offset }): Issue => ({
          code: 'words/avoid',
          file: entry.file,
          place: 'offset' in place ? { offset } : place,
          message: `“${words}” labels people or is out of use. Write ${instead}. Official names and words in “quotation marks” may stay.`,
        })),
      ),
    );
};
