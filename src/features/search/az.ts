// The A to Z: every entry under its title, and under its other names where these are names and not sentences.
import type { AnyEntry } from '../../library/entry.ts';
import type { Graph } from '../../library/graph.ts';
import { inParts, partParam } from '../../library/list-parts.ts';
import { isSetApart, type CollectionName } from '../../library/refs.ts';
import { shownNames } from '../../library/shown-names.ts';
import { KIND_LABELS } from '../../library/urls.ts';
import { languageOfTexts } from '../../library/texts.ts';
import { foldWord } from './engine/tokens.ts';

export interface AzLine {
  /** The word or name people look under. */
  name: string;
  path: string;
  /** What kind of thing it is. */
  kind: string;
  /** The title it leads to, for other names. */
  see?: string;
}
export interface AzLetter {
  /** A to Z, or 0–9 for names that begin with a figure. */
  letter: string;
  /** The letter in addresses. */
  slug: string;
  lines: AzLine[];
}

/** Under which names stand that begin with a figure. */
const NUMBERS = '0–9';
/** How many lines stand on one page, about. A page holds half as many again at most: twelve screens of a phone. */
const PART_SIZE = 112;
/** Longer aliases are ways of asking; search knows them, an index of names need not. */
const LONGEST_NAME = 3;
/** How many other names of an entry are listed. Terms have names; other entries are mostly looked for by their titles. */
const MOST_NAMES: Partial<Record<CollectionName, number>> = { glossary: 5, ideas: 4, tools: 3, groups: 3, models: 2, dimensions: 3, principles: 2 };

const sortKey = (name: string) => name.replace(/^[“‘"'(]+|^(?:an?|the) /iu, '').toLowerCase();
const letterOf = (name: string) => {
  const first = foldWord(sortKey(name)).charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : NUMBERS;
};
const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** The other names of an entry that stand in the A to Z. */
const namesOf = (graph: Graph, entry: AnyEntry) =>
  shownNames(graph, entry)
    .filter((name) => name.split(/\s+/).length <= LONGEST_NAME && sortKey(name) !== sortKey(entry.data.title))
    .slice(0, MOST_NAMES[entry.collection] ?? 0);

/** Every line of the A to Z, by letter. */
export function azIndex(graph: Graph): AzLetter[] {
  const lines = graph.entries
    .filter((entry) => !isSetApart(entry))
    .flatMap((entry): AzLine[] => {
      const own = { path: graph.url(entry), kind: KIND_LABELS[entry.collection].one };
      const { title } = entry.data;
      return [{ ...own, name: title }, ...namesOf(graph, entry).map((name) => ({ ...own, name: capital(name), see: title }))];
    });
  const sorted = lines.sort((a, b) => sortKey(a.name).localeCompare(sortKey(b.name), languageOfTexts) || a.path.localeCompare(b.path));
  const letters = Map.groupBy(sorted, ({ name }) => letterOf(name));
  return [...letters]
    .map(([letter, group]) => ({ letter, slug: letter === NUMBERS ? 'number' : letter.toLowerCase(), lines: group }))
    .sort((a, b) => a.letter.localeCompare(b.letter));
}

/** The pages of every letter, each with all its parts, in the form of getStaticPaths. */
export const azLetterPaths = (graph: Graph) =>
  azIndex(graph).flatMap(({ letter, slug, lines }) => {
    const parts = inParts(lines, PART_SIZE);
    return parts.map((_, index) => ({
      params: { letter: slug, page: partParam(index + 1) },
      props: { letter, slug, parts, number: index + 1 },
    }));
  });
