// Interface texts of the sources.
import { plural } from '../../library/plural.ts';

// Their list.
export const sources = 'Sources';
export const documentsThatThisLibraryRestsOn =
  'The documents that this library rests on, those with the most passages first. Statements lead back to a numbered passage of one of them.';
export const countOfPassages = (number: number) => `${number} ${plural(number, { one: 'passage', other: 'passages' })}`;

// One of them: what it is.
export const source = 'Source';
export const publishedBy = 'Published by';
export const year = 'Year';
export const nation = 'Nation';
export const kind = 'Kind';
export const licence = 'Licence';
export const facts = 'Facts';
export const confirmedFacts = (all: number, confirmed: number) => `${all}, of which ${confirmed} are confirmed by a public record`;
export const passages = 'Passages';
export const carriedPassages = (all: number, core: number, carried: number) =>
  `${all}, of which ${core} are core; the library carries ${carried} of the core ones`;
export const whereToFindIt = 'Where to find it';
export const beforeYouLeanOnIt = 'Before you lean on it';
export const howFactsAreTold =
  'Each fact is told in a few words of our own, with its date, its nation, the public record that says so and which entries rest on it.';
export const howPassagesAreDescribed =
  'Each passage is described in a few words of our own, with where it stands in the document and which entries rest on it.';
export const oneFact = 'fact';
export const manyFacts = 'facts';
export const onePassage = 'passage';
export const manyPassages = 'passages';

// Its passages.
export const background = 'background';
export const speaksFor = (nations: string) => `Speaks for ${nations}`;
export const about = (people: string) => `About ${people}`;
export const caution = (words: string) => `Caution: ${words}`;
export const sinceThen = 'Since then:';
export const usedIn = 'Used in:';
export const andMore = (number: number) => `and ${number} more`;
export const leftOut = (why: string) => `Left out: ${why}`;
export const noEntryRestsOnIt = 'No entry rests on it.';
