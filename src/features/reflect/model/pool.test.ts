// The pool takes each person once and keeps no more of them than the level of anonymity allows.
import { describe, expect, test } from 'vitest';
import { FIRST, makeQuestions, makeSession, submissionOf, withPeople } from '../../../../tests/helpers/reflection-model.ts';
import { addAllToPool, addedByFacilitator, addToPool, emptyPool, removeFromPool } from './pool.ts';
import { tally } from './spread.ts';

const someone = {
  ratings: ['partly', 'not-yet', 'in-place'] as const,
  name: 'Sam',
  group: 'mental-health' as const,
  evidence: 'the rota',
  privateNote: 'only for me',
};

describe('what is kept', () => {
  test('where names are shown: name, group and the way in', () => {
    const session = withPeople(makeSession({ anonymity: 'names' }), [someone]);
    expect(session.pool).toMatchObject([{ name: 'Sam', group: 'mental-health', via: 'code' }]);
  });
  test('where only groups are shown: no name and no way in', () => {
    const session = withPeople(makeSession({ anonymity: 'groups' }), [someone]);
    expect(Object.keys(session.pool[0]!).sort()).toEqual(['answers', 'group', 'id']);
  });
  test('where nothing is shown: neither name nor group', () => {
    const session = withPeople(makeSession({ anonymity: 'none' }), [someone]);
    expect(Object.keys(session.pool[0]!).sort()).toEqual(['answers', 'id']);
  });
  test('a name is not even handed over below names, and a private note never is', () => {
    for (const anonymity of ['names', 'groups', 'none'] as const) {
      const handedOver = JSON.stringify(submissionOf(makeSession({ anonymity }), someone));
      expect(handedOver).not.toContain('only for me');
      expect(handedOver.includes('Sam')).toBe(anonymity === 'names');
    }
  });
  test('a name that someone puts into a submission by hand is dropped below names', () => {
    const session = makeSession({ anonymity: 'none' });
    const result = addToPool(session, { ...submissionOf(session, someone), name: 'Sam', group: 'housing' }, 'file');
    expect(JSON.stringify(result)).not.toMatch(/Sam|housing/);
  });
  test('a group that is not taking part is dropped', () => {
    const session = makeSession();
    const result = addToPool(session, { ...submissionOf(session, someone), group: 'housing' }, 'file');
    expect(result).toMatchObject({ ok: true, session: { pool: [{ id: expect.any(String) }] } });
    expect(JSON.stringify(result)).not.toContain('housing');
  });
  test('answers that the facilitator added are marked, at every level', () => {
    for (const anonymity of ['names', 'groups', 'none'] as const) {
      const session = makeSession({ anonymity });
      const result = addToPool(withPeople(session, [someone]), submissionOf(session, someone), 'facilitator');
      expect(result.ok && addedByFacilitator(result.session)).toBe(1);
    }
  });
});

describe('what is refused', () => {
  const session = makeSession();
  const submission = submissionOf(session, someone);

  test.each([
    ['answers to another session', makeSession(), 'another-session'],
    ['answers to other questions', { ...session, questions: makeQuestions(2) }, 'other-questions'],
    ['answers under another promise about names', { ...session, anonymity: 'names' as const }, 'other-questions'],
    ['the same answers twice', addAllToPool(session, [submission], 'scan').session, 'already-added'],
  ])('%s', (_, target, reason) => {
    const result = addToPool(target, submission, 'file');
    expect(result).toMatchObject({ ok: false, reason, message: expect.stringMatching(/\.$/), whatToDo: expect.stringMatching(/\.$/) });
  });
  test('answers without a rating', () => {
    expect(addToPool(session, submissionOf(session, { ratings: [] }), 'file')).toMatchObject({ ok: false, reason: 'nothing-answered' });
  });
  test('one bad submission among several does not keep the others out', () => {
    const { added, refused, session: grown } = addAllToPool(session, [submission, submission, submissionOf(session, someone)], 'file');
    expect({ added, reasons: refused.map(({ reason }) => reason), people: grown.pool.length }).toEqual({ added: 2, reasons: ['already-added'], people: 2 });
  });
  test('the session passed in stays as it was', () => {
    const before = JSON.stringify(session);
    addToPool(session, submission, 'file');
    expect(JSON.stringify(session)).toBe(before);
  });
});

describe('below names, no row is one person', () => {
  const questions = makeQuestions(40);
  const low = { ratings: questions.map(() => 'not-yet' as const), group: 'mental-health' as const };
  const high = { ratings: questions.map(() => 'in-place' as const), group: 'mental-health' as const };
  const other = { ratings: questions.map(() => 'partly' as const), group: 'housing' as const };
  const make = (anonymity: 'names' | 'groups' | 'none') =>
    withPeople(makeSession({ anonymity, questions, groups: ['mental-health', 'housing'] }), [low, low, high, high, other, other]);

  test('answers of people of one group are mixed, question by question', () => {
    for (const anonymity of ['groups', 'none'] as const) {
      const pure = make(anonymity).pool.filter(({ answers }) => new Set(Object.values(answers).map((answer) => answer?.rating)).size === 1);
      // The two people of the other group gave the same answers, so that mixing them changes nothing.
      expect(pure.length).toBe(anonymity === 'groups' ? 2 : 0);
    }
  });
  test('the counts of the whole pool and of each group stay as they were', () => {
    const [names, groups] = [make('names'), make('groups')];
    for (const { key } of questions) {
      expect(tally(groups.pool, key)).toEqual(tally(names.pool, key));
      const inGroup = (session: typeof names) =>
        tally(
          session.pool.filter(({ group }) => group === 'housing'),
          key,
        );
      expect(inGroup(groups)).toEqual(inGroup(names));
    }
  });
  test('where names are shown, each row stays one person in the order they came', () => {
    expect(make('names').pool.map(({ answers }) => answers[FIRST]?.rating)).toEqual(['not-yet', 'not-yet', 'in-place', 'in-place', 'partly', 'partly']);
  });
  test('rows stand in the order of their random ids, so that nobody’s place tells when they came', () => {
    const ids = make('groups').pool.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });
});

test('a person can be taken out only where names are shown; emptying works at every level', () => {
  const named = withPeople(makeSession({ anonymity: 'names' }), [someone]);
  expect(removeFromPool(named, named.pool[0]!.id).pool).toEqual([]);
  const unnamed = withPeople(makeSession(), [someone]);
  expect(removeFromPool(unnamed, unnamed.pool[0]!.id).pool).toHaveLength(1);
  expect(emptyPool(unnamed).pool).toEqual([]);
});
