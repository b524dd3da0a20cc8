// Which other names of an entry may be printed: none that is for searching only, and none that holds a word which labels or hurts people.
import type { AnyEntry } from './entry.ts';
import type { Graph } from './graph.ts';
import { AVOIDED } from './words-to-avoid.ts';

/** What every entry may say of its names; facilitator notes have none. */
interface Names {
  aliases?: readonly string[];
  searchOnly?: readonly string[];
}

const whole = (words: string) => `(?<![\\p{L}\\p{N}])${RegExp.escape(words).replaceAll('\\ ', '\\s+')}(?![\\p{L}\\p{N}])`;

/** The words of the terms that the glossary has kinder words for: their titles and short forms, “BAME and BME” as two. A kinder word is none of them. */
function hurtfulTerms(graph: Graph): string[] {
  return graph.all('glossary').flatMap(({ data: { title, abbreviation, sayInstead } }) => {
    if (!sayInstead) return [];
    const words = [...title.split(/ and |, /), ...(abbreviation?.split(/, */) ?? [])];
    return words.filter((word) => !sayInstead.toLowerCase().includes(word.toLowerCase()));
  });
}

const patterns = new WeakMap<Graph, RegExp>();
function hurtful(graph: Graph): RegExp {
  const known = patterns.get(graph);
  if (known) return known;
  const made = new RegExp([...hurtfulTerms(graph).map(whole), ...AVOIDED.map(({ pattern }) => pattern.source)].join('|'), 'iu');
  patterns.set(graph, made);
  return made;
}

/** Whether a name of an entry may be printed, and not only lead to it. Of a term that hurts none may: its other names say the same. */
export function isPrintable(graph: Graph, entry: AnyEntry, name: string): boolean {
  if (entry.collection === 'glossary' && entry.data.sayInstead) return false;
  const { searchOnly = [] }: Names = entry.data;
  return !searchOnly.includes(name) && !hurtful(graph).test(name);
}

/** The other names of an entry that pages, search results and learning packages may print, in the order of the file. */
export function shownNames(graph: Graph, entry: AnyEntry): string[] {
  const { aliases = [] }: Names = entry.data;
  return aliases.filter((name) => isPrintable(graph, entry, name));
}

/** Every word or name that leads to an entry in search, those that are never printed last. */
export function searchNames(entry: AnyEntry): string[] {
  const { aliases = [], searchOnly = [] }: Names = entry.data;
  return [...aliases, ...searchOnly];
}
