// In which order a team talks about its questions.
import type { QuestionResult } from './results.ts';
import type { QuestionKey } from './fields.ts';
import { apartness, middleOf, type Verdict } from './spread.ts';
import type { Order } from './vocabulary.ts';

const SPLIT_FIRST: Partial<Record<Verdict, number>> = { split: 0, 'many-dont-know': 1 };

/** Smaller comes first. Questions without a level come last in every order but the page’s. */
type Votes = Partial<Record<QuestionKey, number>>;

const PLACES: Record<Order, (result: QuestionResult, votes: Votes) => readonly number[]> = {
  'most-votes': ({ question }, votes) => [-(votes[question.key] ?? 0)],
  'most-split': ({ verdict, tallies }) => [SPLIT_FIRST[verdict] ?? 2, -apartness(tallies)],
  lowest: ({ tallies }) => [middleOf(tallies) ?? Infinity, -tallies['not-yet']],
  highest: ({ tallies }) => [-(middleOf(tallies) ?? -Infinity), -tallies['in-place']],
  page: () => [],
};

/**
 * Puts results in the order of discussion. Most split: split questions first, then those many don’t know, then by how far apart people
 * are. Lowest and highest: by the middle answer, then by how many stand at the end. Most votes: by how many
 * hands were for it. Equal ones keep the order of the page.
 */
export function inDiscussionOrder(results: readonly QuestionResult[], order: Order, votes: Votes = {}): QuestionResult[] {
  const placed = results.map((result, index) => ({ result, place: [...PLACES[order](result, votes), index] }));
  const compare = (a: readonly number[], b: readonly number[]) => {
    const at = a.findIndex((value, index) => value !== b[index]);
    return at === -1 ? 0 : a[at]! < b[at]! ? -1 : 1;
  };
  return placed.sort((a, b) => compare(a.place, b.place)).map(({ result }) => result);
}
