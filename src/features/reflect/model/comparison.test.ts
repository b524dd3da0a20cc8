// Coming back: what moved since last time, and which actions come along.
import { describe, expect, test } from 'vitest';
import { makeQuestion, makeQuestions, makeSession, withPeople } from '../../../../tests/helpers/reflection-model.ts';
import { allActions, newAction, withDiscussion } from './actions.ts';
import { compareWithLast, startAgain } from './comparison.ts';
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
    expect(JSON.stringify(next.previous)).not.toMatch(/mental-health|duty board|We talked/);
  });
});
