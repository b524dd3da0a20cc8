// What a worksheet takes from a session, and hands back to it.
import { expect, test } from 'vitest';
import { FIRST, makeQuestions, makeSession, submissionOf, withPeople } from '../../../../tests/helpers/reflection-model.ts';
import { newAction, withDiscussion } from './actions.ts';
import { findAction, lowestFirst, withSentActions } from './for-worksheets.ts';
import { addAllToPool } from './pool.ts';

const people = (['in-place', 'not-yet', 'partly', 'starting'] as const).map(() => ({ ratings: ['in-place', 'partly', 'not-yet', 'starting'] as const }));
const session = withPeople(makeSession({ questions: makeQuestions(4) }), people);
const from = { title: 'Causes', path: '/toolkit/worksheet/#33f8idpkk0jggn2v' };
const sent = { id: 'aaaaaaaa', what: 'Ring first', role: 'Link worker', by: '2027-01-15', status: 'open' as const };

test('questions stand lowest first, and what is in place is not among the low ones', () => {
  expect(lowestFirst(session).map(({ number, isLow, stands }) => [number, isLow, stands])).toEqual([
    [3, true, 'Answers: 4 not yet'],
    [4, true, 'Answers: 4 starting'],
    [2, true, 'Answers: 4 partly'],
    [1, false, 'Answers: 4 in place'],
  ]);
});

test('what was agreed together stands in place of the answers', () => {
  const agreed = withDiscussion(session, FIRST, { agreed: 'not-yet' });
  expect(lowestFirst(agreed)[0]).toMatchObject({ number: 1, stands: 'Agreed together: not yet' });
});

test('nothing is told of answers that wait to be opened together', () => {
  const waiting = makeSession();
  const submissions = people.map((person) => submissionOf(waiting, person));
  expect(lowestFirst(addAllToPool(waiting, submissions, 'code').session).filter(({ stands, isLow }) => stands !== undefined || isLow)).toEqual([]);
});

test('actions that were agreed in a worksheet are put to a question once, with the way back', () => {
  const received = withSentActions(session, FIRST, [sent], from);
  expect(findAction(received, 'aaaaaaaa')).toMatchObject({ key: FIRST, action: { what: 'Ring first', ownerRole: 'Link worker', by: '2027-01-15', from } });
  expect(withSentActions(received, FIRST, [sent], from)).toEqual(received);
});

test('a question that holds as many actions as it can takes no more, and says so', () => {
  const full = withDiscussion(session, FIRST, { actions: Array.from({ length: 50 }, () => ({ ...newAction(), what: 'x' })) });
  expect(() => withSentActions(full, FIRST, [sent], from)).toThrow('This question holds 50 actions');
});
