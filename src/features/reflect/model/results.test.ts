// What the spread of answers says, the gap between groups, the order of discussion and the profile.
import { describe, expect, test } from 'vitest';
import { makeQuestions, makeSession, sessionWithRatings, withPeople } from '../../../../tests/helpers/reflection-model.ts';
import { withDiscussion } from './actions.ts';
import { inDiscussionOrder } from './discussion-order.ts';
import { profileOf } from './profile.ts';
import { gapSentence, resultsOf } from './results.ts';
import { apartness, middleOf, VERDICT_LABELS, verdictOf, verdictSays, type Verdict } from './spread.ts';
import type { Rating } from './vocabulary.ts';

/** Short for ratings: n s p i for the levels, ? for don’t know, x for not for us. */
const LETTERS: Record<string, Rating> = { n: 'not-yet', s: 'starting', p: 'partly', i: 'in-place', '?': 'dont-know', x: 'not-for-us' };
const ratings = (letters: string) => [...letters].map((letter) => LETTERS[letter]!);
const resultOf = (letters: string) => resultsOf(sessionWithRatings(ratings(letters))).questions[0]!;

describe('verdicts', () => {
  test.each([
    ['nnii', 'split'],
    ['np', 'split'],
    ['niii', 'split'],
    ['nnnsspiiii', 'split'],
    ['pppiii', 'agreed-high'],
    ['spppi', 'agreed-high'],
    ['nnss', 'agreed-low'],
    ['nnssp', 'agreed-low'],
    ['niiii', 'leaning-high'],
    ['nnnni', 'leaning-low'],
    ['sspp', 'mixed'],
    ['sppp', 'leaning-high'],
    ['ss????', 'many-dont-know'],
    ['pp?', 'agreed-high'],
    ['p', 'too-few'],
    ['', 'too-few'],
    ['xxx', 'too-few'],
    ['ppxxxx', 'agreed-high'],
  ])('%s is %s', (letters, verdict) => {
    expect(resultOf(letters).verdict).toBe(verdict);
  });
  test.each([
    ['nsspp' + 'i', '3 chose not yet or starting, 3 partly or in place; the answers reach from not yet to in place.'],
    ['sspp', '2 chose not yet or starting, 2 partly or in place; the answers reach from starting to partly.'],
  ])('“mixed” says what it is: %s', (letters, words) => {
    const { verdict, tallies } = resultOf(letters);
    expect([verdict, verdictSays(verdict, tallies)]).toEqual(['mixed', words]);
  });
  test('one lone voice at the far end undoes agreement, however many the others are', () => {
    expect(resultOf('n' + 'i'.repeat(39)).verdict).not.toBe('agreed-high');
  });
  test('each verdict has words, and none of them speaks of an average or a score', () => {
    for (const verdict of Object.keys(VERDICT_LABELS) as Verdict[])
      expect(`${VERDICT_LABELS[verdict]} ${verdictSays(verdict, resultOf('nnspi').tallies)}`).not.toMatch(/average|mean|score|undefined/i);
  });
  test('the order of the levels alone decides: mirrored answers give mirrored verdicts', () => {
    const mirror: Record<string, string> = { n: 'i', s: 'p', p: 's', i: 'n' };
    for (const letters of ['nnssp', 'niiii', 'sspp', 'nnii']) {
      const mirrored = verdictOf(resultOf([...letters].map((letter) => mirror[letter]).join('')).tallies);
      expect(mirrored).toBe(resultOf(letters).verdict.replace(/high|low/, (end) => (end === 'high' ? 'low' : 'high')));
    }
  });
});

test('the middle of the answers leaves don’t-knows out', () => {
  expect(middleOf(resultOf('nsp').tallies)).toBe(1);
  expect(middleOf(resultOf('sp??').tallies)).toBe(1.5);
  expect(middleOf(resultOf('??x').tallies)).toBeUndefined();
});

test('people are furthest apart when half stand at each end', () => {
  expect(apartness(resultOf('nnii').tallies)).toBeGreaterThan(apartness(resultOf('nspi').tallies));
  expect(apartness(resultOf('pppp').tallies)).toBe(0);
});

describe('the gap between groups', () => {
  const people = (group: 'mental-health' | 'substance-use', letters: string) => ratings(letters).map((rating) => ({ ratings: [rating], group }));
  const gapOf = (one: string, two: string) =>
    resultsOf(withPeople(makeSession({ questions: makeQuestions(1) }), [...people('mental-health', one), ...people('substance-use', two)])).questions[0]!.gap;

  test('is told with the lower group first', () => {
    const gap = gapOf('iiip', 'nnns')!;
    expect(gapSentence(gap)).toBe('Substance use: three levels lower than Mental health.');
  });
  test('is not told where groups stand less than a level apart, or only one person rated', () => {
    expect(gapOf('sspp', 'pppp')).toBeUndefined();
    expect(gapOf('i???', 'nnnn')).toBeUndefined();
  });
  test('is not told where a group is too small', () => {
    expect(gapOf('iii', 'nnnn')).toBeUndefined();
  });
});

test('evidence stands in the order of the alphabet below names, and with names above', () => {
  const people = [
    { ratings: ['partly' as const], evidence: 'the written route', name: 'Ann' },
    { ratings: ['partly' as const], evidence: 'a duty number', name: 'Bo' },
  ];
  const evidence = (anonymity: 'names' | 'groups') =>
    resultsOf(withPeople(makeSession({ anonymity, questions: makeQuestions(1) }), people)).questions[0]!.evidence;
  expect(evidence('groups')).toEqual([{ text: 'a duty number' }, { text: 'the written route' }]);
  expect(evidence('names')).toEqual([
    { text: 'the written route', name: 'Ann' },
    { text: 'a duty number', name: 'Bo' },
  ]);
});

test('the order of discussion', () => {
  // One letter for each question: agreed high, split, low, many don’t know, not for us.
  const columns = ['pppp', 'nnii', 'nnns', '???p', 'xxxx'];
  const people = [0, 1, 2, 3].map((row) => ({ ratings: columns.map((column) => LETTERS[column[row]!]!) }));
  const { questions } = resultsOf(withPeople(makeSession({ questions: makeQuestions(5) }), people));
  const order = (name: Parameters<typeof inDiscussionOrder>[1]) => inDiscussionOrder(questions, name).map(({ question }) => Number(question.key.at(-1)));
  expect(order('most-split')).toEqual([2, 4, 3, 1, 5]);
  expect(order('lowest')).toEqual([3, 2, 1, 4, 5]);
  expect(order('highest')).toEqual([1, 4, 2, 3, 5]);
  expect(order('page')).toEqual([1, 2, 3, 4, 5]);
  const votes = { 'referrals#question-4': 2, 'referrals#question-3': 5 };
  expect(inDiscussionOrder(questions, 'most-votes', votes).map(({ question }) => Number(question.key.at(-1)))).toEqual([3, 4, 1, 2, 5]);
});

test('the profile counts levels in each dimension, and tells “not asked” from “low”', () => {
  const answered = withPeople(makeSession({ questions: makeQuestions(2) }), [{ ratings: ['partly', 'not-yet'] }, { ratings: ['partly', 'dont-know'] }]);
  const session = withDiscussion(answered, 'referrals#question-1', { agreed: 'partly' });
  const profile = profileOf(session, ['dimension-1', 'dimension-2', 'dimension-3']);
  expect(profile.map(({ questions, open }) => [questions, open])).toEqual([
    [0, 0],
    [1, 0],
    [1, 1],
  ]);
  expect(profile[1]!.tallies.partly).toBe(2);
  expect(profile[1]!.agreed.partly).toBe(1);
  expect(profile[2]!.tallies).toMatchObject({ 'not-yet': 1, 'dont-know': 1 });
});
