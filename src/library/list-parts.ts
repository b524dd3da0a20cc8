// Lists in parts: a list that grows is shown on several pages, each of about the same length.
import type { CollectionName } from './refs.ts';

/** How many entries of a list stand on one page, about. Whole entries at anchors stay together longer: their anchors are addresses. */
export const PART_SIZE = { 'case-studies': 60, 'question-sets': 60, tools: 60, groups: 60, guidance: 100 } as const satisfies Partial<
  Record<CollectionName, number>
>;

/** How many entries of a narrowed list stand on one page, about. Their anchors are nobody’s address. */
export const NARROWED_PART_SIZE = 60;

/** So many lines take as much room as an entry of usual length. */
const LINES_OF_ONE = 12;

/** The room that something takes on a page, in entries of usual length, by the number of lines that grow with it, such as the passages it names. */
export const roomOf = (lines: number): number => Math.max(1, Math.round(lines / LINES_OF_ONE));

/**
 * The entries of a list in parts of about `size`, all of one length, give or take an entry. There is always a first part. Where entries are of
 * very different length, `room` says for how many of usual length one counts: many long ones make parts of fewer.
 */
export function inParts<Item>(items: readonly Item[], size: number, room: (item: Item) => number = () => 1): Item[][] {
  const total = items.reduce((sum, item) => sum + room(item), 0);
  const count = Math.max(1, Math.round(total / size));
  const parts: Item[][] = Array.from({ length: count }, () => []);
  let taken = 0;
  for (const item of items) {
    taken += room(item);
    // The part in which the entry ends.
    parts[Math.ceil((taken * count) / total) - 1]!.push(item);
  }
  return parts;
}

/** The address of a part, from 1. The first is the list’s own. Example: partPath('/toolkit/', 2) → /toolkit/page/2/ */
export const partPath = (list: string, number: number): string => (number === 1 ? list : `${list}page/${number}/`);

/** What stands for a part, from 1, at the end of the address of its page, in the form of getStaticPaths. */
export const partParam = (number: number): string | undefined => (number === 1 ? undefined : `page/${number}`);

/** The numbers that lead through many parts: the first and last, the current and its neighbours; 0 stands for those left out. */
export function partNumbers(current: number, count: number): number[] {
  const shown = [...new Set([1, current - 1, current, current + 1, count])].filter((number) => number >= 1 && number <= count);
  return shown.flatMap((number, place) => {
    const before = shown[place - 1] ?? 0;
    if (number - before === 2) return [number - 1, number];
    return number - before > 2 ? [0, number] : [number];
  });
}

/** How many each of several lists on one page may show, at most `most`, so that they show no more than `total` between them; one at least. */
export function mostOfEach(lengths: readonly number[], most: number, total: number): number {
  const shownWith = (each: number) => lengths.reduce((sum, length) => sum + Math.min(length, each), 0);
  while (most > 1 && shownWith(most) > total) most--;
  return most;
}
