// Where a passage stands in its document, as numbers: read from the words of its locator, and only what they say.

/** Units that locators count in, by the words they use for them. */
const UNITS = {
  page: /pages?/,
  slide: /slides?/,
  paragraph: /para(?:graph)?s?/,
  bullet: /bullets?/,
  point: /points?/,
  item: /items?/,
  row: /rows?/,
  sentence: /sentences?/,
  footnote: /footnotes?/,
  figure: /figures?/,
  box: /box(?:es)?/,
} as const;
export type LocatorUnit = keyof typeof UNITS;
export const LOCATOR_UNITS = Object.keys(UNITS) as [LocatorUnit, ...LocatorUnit[]];

/** What one unit of a locator counts: every number that it names, and `of` where it says how many there are. */
export interface Counted {
  unit: LocatorUnit;
  numbers: number[];
  of?: number;
}

const WORDS = Object.values(UNITS)
  .map(({ source }) => source)
  .join('|');
const COUNTED = new RegExp(`\\b(${WORDS}) (\\d+)(?:([-–]| and | to )(\\d+))?(?: of (\\d+))?`, 'giu');

/** From the first to the last, or both, where no others lie between them. */
const numbersOf = (from: number, link = '', to = from): number[] =>
  link.trim() === 'and' ? [from, to] : Array.from({ length: to - from + 1 }, (_, index) => from + index);

/**
 * Everything that a locator counts, in its order. Empty where it counts nothing.
 * @example countedIn('Section 5, para 4, bullets 2-3 of 5') → [{ unit: 'paragraph', numbers: [4] }, { unit: 'bullet', numbers: [2, 3], of: 5 }]
 */
export const countedIn = (locator: string): Counted[] =>
  [...locator.matchAll(COUNTED)].map(([, word, from, link, to, of]) => ({
    unit: LOCATOR_UNITS.find((unit) => new RegExp(`^(?:${UNITS[unit].source})$`, 'i').test(word!))!,
    numbers: numbersOf(Number(from), link, to ? Number(to) : undefined),
    ...(of && { of: Number(of) }),
  }));
