// Coming back: what moved since last time, and which actions come along.
import { describe, expect, test } from 'vitest';
import { makeQuestion, makeQuestions, makeSession, withPeople } from '../../../../tests/helpers/reflection-model.ts';
import { allActions, newAction, withDiscussion } from './actions.ts';
import { actionsOfLastTime, compareWithLast, startAgain, whyNothingCompares } from './comparison.ts';
import { tookPartWords } from './took-part.ts';
import type { Action } from './discussion.ts';
import type { Agreed, Rating } from './vocabulary.ts';

const again = { questions: makeQuestions(2), siteVersion: '0.2.0', heldOn: '2027-03-01' };
const action = (what: string, status: Action['status'] = 'open'): Action => ({ ...newAction(), what, status });

function move(before: { agreed?: Agreed; rating?: Rating }, now: { agreed?: Agreed; rating?: Rating }, questions = again.questions) {
  const fill = (session: ReturnType<typeof makeSession>, { agreed, rating }: typeof before) => {
    const answered = rating ? withPeople(session, [{ ratings: [rating] }]) : session;
    return agreed ? withDiscussion(answered, 'referrals#question-1', { agreed }) : answered;
  };
  const last = fill(makeSession({ questions: makeQuestions(2) }), before);
  return compareWithLast(fill(startAgain(last, { ...again, questions }), now))[0]!;
}

describe('a question', () => {
  test.each([
    [{ agreed: 'starting' }, { agreed: 'partly' }, 'up', 'agreed'],
    [{ agreed: 'in-place' }, { agreed: 'partly' }, 'down', 'agreed'],
    [{ agreed: 'partly' }, { agreed: 'partly' }, 'same', 'agreed'],
    [{ agreed: 'not-for-us' }, { agreed: 'not-for-us' }, 'same', 'agreed'],
    [{ agreed: 'not-for-us' }, { agreed: 'partly' }, 'not-comparable', undefined],
    [{ rating: 'starting' }, { rating: 'in-place' }, 'up', 'answers'],
    [{ agreed: 'partly', rating: 'starting' }, { rating: 'starting' }, 'same', 'answers'],
    [{ rating: 'dont-know' }, { rating: 'partly' }, 'not-comparable', undefined],
    [{}, { agreed: 'partly' }, 'not-comparable', undefined],
  ] as const)('%j then %j: %s', (before, now, expected, basis) => {
    const { move: found, basis: foundBasis, why } = move(before, now);
    expect([found, foundBasis]).toEqual([expected, basis]);
    expect(why !== undefined).toBe(expected === 'not-comparable');
  });
  test('is not compared when its wording changed, even if both times are agreed', () => {
    const reworded = [makeQuestion(1, 'Question 1: who is on duty?')];
    expect(move({ agreed: 'partly' }, { agreed: 'in-place' }, reworded)).toMatchObject({ move: 'not-comparable', why: 'The wording has changed since.' });
  });
  test('is not compared when it is new', () => {
    expect(move({}, {}, [makeQuestion(9)])).toMatchObject({ move: 'not-comparable', why: 'It was not asked last time.' });
  });
});

describe('a move is one only where the same groups can be compared', () => {
  const people = (group: 'mental-health' | 'substance-use' | 'third-sector', count: number, rating: Rating) =>
    Array.from({ length: count }, () => ({ ratings: [rating], group }));
  const compare = (before: ReturnType<typeof people>, now: ReturnType<typeof people>) => {
    const session = withPeople(startAgain(withPeople(makeSession({ questions: makeQuestions(2) }), before), again), now);
    return { first: compareWithLast(session)[0]!, why: whyNothingCompares(session), session };
  };
  const six = [...people('mental-health', 3, 'not-yet'), ...people('substance-use', 3, 'not-yet')];

  test('the same groups: more people are no hindrance', () => {
    expect(compare(six, [...people('mental-health', 5, 'partly'), ...people('substance-use', 4, 'partly')]).first).toMatchObject({
      move: 'up',
      basis: 'answers',
    });
  });
  test('another group came: no move, and the reason names it', () => {
    const { first, why } = compare(six, [...people('mental-health', 4, 'partly'), ...people('third-sector', 4, 'partly')]);
    expect(first).toMatchObject({ move: 'not-comparable', why: 'Substance use took part last time only. Third sector took part this time only.' });
    expect(why).toBe(first.why);
  });
  test('half a level of the middle is no move, a whole one is', () => {
    const nine = [...people('mental-health', 4, 'starting'), ...people('substance-use', 4, 'starting')];
    expect(compare(nine, [...people('mental-health', 4, 'starting'), ...people('substance-use', 4, 'partly')]).first.move).toBe('same');
    expect(compare(nine, [...people('mental-health', 4, 'partly'), ...people('substance-use', 4, 'partly')]).first.move).toBe('up');
  });
  test('nobody answered one of the two times: agreed ratings alone are no move', () => {
    const last = withDiscussion(withPeople(makeSession({ questions: makeQuestions(2) }), six), 'referrals#question-1', { agreed: 'starting' });
    const next = withDiscussion(startAgain(last, again), 'referrals#question-1', { agreed: 'in-place' });
    expect(compareWithLast(next)[0]).toMatchObject({ move: 'not-comparable', why: 'Nobody handed in answers this time.' });
  });
  test('who took part is remembered as it may be shown: never a group of fewer than four by itself', () => {
    const { session } = compare([...people('mental-health', 5, 'partly'), ...people('substance-use', 3, 'partly'), ...people('third-sector', 2, 'partly')], []);
    expect(tookPartWords(session.previous!.tookPart!)).toBe('10 people: 5 from Mental health, 5 from Substance use and Third sector');
    expect(tookPartWords(compare(six, []).session.previous!.tookPart!)).toBe('6 people: 6 from Mental health and Substance use');
  });
  test('a summary of a time when this was not kept compares only where groups are not told apart', () => {
    const compareOlder = (choices: Parameters<typeof makeSession>[0]) => {
      const session = withPeople(startAgain(withPeople(makeSession({ questions: makeQuestions(2), ...choices }), six), again), six);
      return compareWithLast({ ...session, previous: { ...session.previous!, tookPart: undefined } })[0];
    };
    expect(compareOlder({})).toMatchObject({ move: 'not-comparable', why: 'It was not kept which groups took part last time.' });
    expect(compareOlder({ groups: [], anonymity: 'none' })!.move).toBe('same');
  });
});

test('the actions of last time come with what has become of them, finished ones too', () => {
  const last = withDiscussion(makeSession({ questions: makeQuestions(2) }), 'referrals#question-1', {
    actions: [action('Publish a number'), action('Old', 'done')],
  });
  const next = startAgain(last, again);
  const { actions } = next.discussion['referrals#question-1']!;
  const done = withDiscussion(next, 'referrals#question-1', { actions: actions.map((one) => ({ ...one, status: 'done' as const })) });
  expect(actionsOfLastTime(next).map(({ what, status }) => [what, status])).toEqual([
    ['Publish a number', 'open'],
    ['Old', 'done'],
  ]);
  expect(actionsOfLastTime(done).map(({ status }) => status)).toEqual(['done', 'done']);
});

describe('starting again', () => {
  const last = withPeople(
    withDiscussion(
      withDiscussion(makeSession({ questions: makeQuestions(2) }), 'referrals#question-1', {
        agreed: 'partly',
        note: 'We talked.',
        actions: [action('Publish a number'), action('Old', 'done')],
      }),
      'referrals#question-2',
      {
        actions: [action('Share the rota'), action('  ')],
      },
    ),
    [{ ratings: ['partly', 'starting'], group: 'mental-health', evidence: 'the duty board' }],
  );
  const next = startAgain(last, { ...again, questions: makeQuestions(1) });

  test('begins with an empty pool, a new key and the same team', () => {
    expect(next).toMatchObject({ team: last.team, groups: last.groups, anonymity: last.anonymity, pool: [], siteVersion: '0.2.0', heldOn: '2027-03-01' });
    expect(next.joinKey).not.toBe(last.joinKey);
  });
  test('carries open actions over with the day they were agreed, also those of questions no longer asked', () => {
    expect(allActions(next).map(({ action: { what, carriedFrom, status }, question }) => [what, carriedFrom, status, question?.key])).toEqual([
      ['Publish a number', '2026-11-22', 'open', 'referrals#question-1'],
      ['Share the rota', '2026-11-22', 'open', undefined],
    ]);
  });
  test('an action keeps the day it was first agreed when it is carried twice', () => {
    const third = startAgain(next, { ...again, heldOn: '2027-09-01' });
    expect(allActions(third).map(({ action: { carriedFrom } }) => carriedFrom)).toEqual(['2026-11-22', '2026-11-22']);
  });
  test('remembers counts and finished actions, and nobody’s own answers, notes or group', () => {
    expect(next.previous!.questions['referrals#question-1']).toMatchObject({
      agreed: 'partly',
      tallies: { partly: 1 },
      actions: [{ what: 'Publish a number' }, { what: 'Old', status: 'done' }],
    });
    expect(JSON.stringify(next.previous!.questions)).not.toMatch(/mental-health|duty board|We talked/);
    expect(next.previous!.tookPart).toEqual({ people: 1, parts: [{ groups: ['mental-health'], people: 1 }] });
  });
});
