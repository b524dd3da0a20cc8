// words/avoid: words that label or hurt people, or that have gone out of use, stay in official names and quotations.
import type { AnyEntry, Place } from '../entry.ts';
import type { Issue } from '../issue.ts';
import { AVOIDED } from '../words-to-avoid.ts';
import type { Rule } from './rule.ts';

/** Names of organisations, posts, teams and services that hold such a word. */
const OFFICIAL_NAMES = [
  'Dual Diagnosis Anonymous',
  'Dual Diagnosis Nurse Consultant',
  'Dual Diagnosis Team',
  'Dual Diagnosis/Adult Safeguarding Lead',
  'Hestia BAME Substance Misuse Floating Support Service',
  'Advisory Council on the Misuse of Drugs',
  'Misuse of Drugs Act',
];

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

const blank = (text: string) => ' '.repeat(text.length);

export const wordsToAvoid: Rule = ({ graph, content }) => {
  const titles = [
    ...graph.all('guidance').map((entry) => entry.data.officialTitle),
    ...graph.all('sources').map((entry) => entry.data.title),
    ...OFFICIAL_NAMES,
  ];
  const names = new RegExp(
    titles
      .sort((a, b) => b.length - a.length)
      .map((text) => RegExp.escape(text))
      .join('|'),
    'giu',
  );
  return content.entries
    .filter((entry) => !EXEMPT_KINDS.has(entry.collection))
    .flatMap((entry) =>
      textsOf(entry).flatMap(({ text, place }) => {
        // Official names and quotations are blanked out, so that positions stay.
        const own = text.replaceAll(names, blank).replaceAll(/“[^”]*”|<Cite[^>]*>|\]\(ref:[^)]*\)/gu, blank);
        return AVOIDED.flatMap(({ pattern, instead }) =>
          [...own.matchAll(pattern)].map((match): Issue => ({
            code: 'words/avoid',
            file: entry.file,
            place: 'offset' in place ? { offset: match.index } : place,
            message: `“${match[0]}” labels people or is out of use. Write ${instead}. Official names and words in “quotation marks” may stay.`,
          })),
        );
      }),
    );
};
