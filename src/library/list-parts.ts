// Lists in parts: a list that grows is shown on several pages, each of about the same length.
import type { CollectionName } from './refs.ts';

/** How many entries of a list stand on one page, about. Whole entries at anchors stay together longer: their anchors are addresses. */
export const PART_SIZE = { 'case-studies': 60, 'question-sets': 60, tools: 60, groups: 60, guidance: 100 } as const satisfies Partial<
  Record<CollectionName, number>
>;

/** How many entries of a narrowed list stand on one page, about. Their anchors are nobody’s address. */
export const NARROWED_PART_SIZE = 60;

/** The entries of a list in parts of about `size`, all of one length, give or take one. There is always a first part. */
export function inParts<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.max(1, Math.round(items.length / size));
  const start = (part: number) => Math.floor((part * items.length) / count);
  return Array.from({ length: count }, (_, part) => items.slice(start(part), start(part + 1)));
}

/** The address of a part, from 1. The first is the list’s own. Example: partPath('/toolkit/', 2) → /toolkit/page/2/ */
export const partPath = (list: string, number: number): string => (number === 1 ? list : `${list}page/${number}/`);

/** The numbers that lead through many parts: the first and last, the current and its neighbours; 0 stands for those left out. */
export function partNumbers(current: number, count: number): number[] {
  const shown = [...new Set([1, current - 1, current, current + 1, count])].filter((number) => number >= 1 && number <= count);
  return shown.flatMap((number, place) => {
    const before = shown[place - 1] ?? 0;
    if (number - before === 2) return [number - 1, number];
    return number - before > 2 ? [0, number] : [number];
  });
}
