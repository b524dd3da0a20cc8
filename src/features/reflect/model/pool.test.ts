// Answers are taken in once, keep no more of a person than the level of anonymity allows and, below names, are seen only all together.
import { describe, expect, test } from 'vitest';
import { FIRST, makeQuestions, makeSession, submissionOf, withPeople } from '../../../../tests/helpers/reflection-model.ts';
import { makeSealKeys } from '../../exchange/index.ts';
import { envelopeOpener, sealAnswers } from './answer-code.ts';
import type { Submission } from './own-reflection.ts';
import { addAllSealed, addAllToPool, beginAnew, emptyPool, openTogether, removeFromPool } from './pool.ts';
import { resultsOf } from './results.ts';
import { canBeSeen, hasAnswers, inviteOf, peopleIn } from './session.ts';

const someone = {
  ratings: ['partly', 'not-yet', 'in-place'] as const,
  name: 'Sam',
  group: 'mental-health' as const,
  evidence: 'the rota',
  privateNote: 'only for me',
};
const levels = ['names', 'groups', 'none'] as const;

describe('what is kept', () => {
  test('where names are shown: name, group and the way in', () => {
    const session = withPeople(makeSession({ anonymity: 'names' }), [someone]);
    expect(session.pool).toMatchObject([{ name: 'Sam', group: 'mental-health', via: 'code' }]);
  });
  test('where names are shown, each row stays one person in the order they came', () => {
    const people = (['not-yet', 'in-place', 'partly'] as const).map((rating) => ({ ratings: [rating] }));
    const { pool } = withPeople(makeSession({ anonymity: 'names' }), people);
    expect(pool.map(({ answers }) => answers[FIRST]?.rating)).toEqual(['not-yet', 'in-place', 'partly']);
  });
  test('below names, once opened: counts and notes, and no row of anybody', () => {
    for (const anonymity of ['groups', 'none'] as const) {
      const session = withPeople(makeSession({ anonymity, questions: makeQuestions(3) }), [someone, { ratings: ['partly'] }]);
      expect([session.pool, session.sealed]).toEqual([[], []]);
      expect(session.opened!.questions[FIRST]).toMatchObject({ tallies: { partly: 2, 'not-yet': 0 }, evidence: ['the rota'] });
      expect(JSON.stringify(session)).not.toMatch(/Sam|only for me|"rating"/);
    }
  });
  test('a name is not even handed over below names, and a private note never is', () => {
    for (const anonymity of levels) {
      const handedOver = JSON.stringify(submissionOf(makeSession({ anonymity }), someone));
      expect(handedOver).not.toContain('only for me');
      expect(handedOver.includes('Sam')).toBe(anonymity === 'names');
    }
  });
  test('a name or a group that someone puts into a submission by hand is dropped where it is not kept', () => {
    const forged = (session: ReturnType<typeof makeSession>): Submission => ({ ...submissionOf(session, someone), name: 'Sam', group: 'housing' });
    for (const anonymity of ['groups', 'none'] as const) {
      const session = makeSession({ anonymity });
      expect(JSON.stringify(openTogether(session, [forged(session)]))).not.toMatch(/Sam|housing|Housing/);
      expect(JSON.stringify(addAllToPool(session, [forged(session)], 'file').session)).not.toMatch(/Sam|housing/);
    }
  });
  test('answers that the facilitator added are counted as such, at every level', () => {
    for (const anonymity of levels) {
      const session = makeSession({ anonymity });
      const taken = addAllToPool(session, [submissionOf(session, someone), { ...submissionOf(session, someone), isHelped: true }], 'device').session;
      expect(resultsOf(anonymity === 'names' ? taken : openTogether(taken, []))).toMatchObject({ people: 2, helped: 1 });
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
    ['answers that come after all were opened', openTogether(session, [submissionOf(session, someone)]), 'opened'],
  ])('%s', (_, target, reason) => {
    const { added, refused, session: after } = addAllToPool(target, [submission], 'file');
    expect([added, after]).toEqual([0, target]);
    expect(refused).toMatchObject([{ reason, message: expect.stringMatching(/\.$/), whatToDo: expect.stringMatching(/\.$/) }]);
  });
  test('answers without a rating', () => {
    expect(addAllToPool(session, [submissionOf(session, { ratings: [] })], 'file').refused).toMatchObject([{ reason: 'nothing-answered' }]);
  });
  test('one bad submission among several does not keep the others out', () => {
    const { added, refused, session: grown } = addAllToPool(session, [submission, submission, submissionOf(session, someone)], 'file');
    expect({ added, reasons: refused.map(({ reason }) => reason), people: peopleIn(grown) }).toEqual({ added: 2, reasons: ['already-added'], people: 2 });
  });
  test('the session passed in stays as it was', () => {
    const before = JSON.stringify(session);
    addAllToPool(session, [submission], 'file');
    openTogether(session, [submission]);
    expect(JSON.stringify(session)).toBe(before);
  });
});

describe('handing in again', () => {
  test('where names are shown, the later answers take the place of the earlier ones, whichever comes first', () => {
    const session = makeSession({ anonymity: 'names' });
    const first = submissionOf(session, someone);
    const second: Submission = { ...first, times: 2, answers: { ...first.answers, [FIRST]: { rating: 'in-place' } } };
    const taken = addAllToPool(addAllToPool(session, [first], 'code').session, [second], 'code');
    expect(taken).toMatchObject({ added: 0, replaced: 1, refused: [] });
    expect(taken.session.pool.map(({ answers }) => answers[FIRST]?.rating)).toEqual(['in-place']);
    expect(addAllToPool(taken.session, [first], 'code').refused).toMatchObject([{ reason: 'already-added' }]);
  });
  test('sealed, without anyone reading either', async () => {
    const { publicKey, privateKey } = await makeSealKeys();
    const session = makeSession({ sealKey: publicKey });
    const first = submissionOf(session, someone);
    const second: Submission = { ...first, times: 2, answers: { [FIRST]: { rating: 'in-place' } } };
    const [one, two] = await Promise.all([first, second].map((submission) => sealAnswers(inviteOf(session), publicKey, submission)));
    const taken = addAllSealed(addAllSealed(session, [one!]).session, [two!, one!]);
    expect(taken).toMatchObject({ added: 0, replaced: 1, refused: [{ reason: 'already-added' }] });
    expect(peopleIn(taken.session)).toBe(1);
    const opened = await Promise.all(taken.session.sealed.map(envelopeOpener(taken.session, privateKey)));
    expect(opened.map((submission) => submission?.answers)).toEqual([second.answers]);
  });
});

describe('before they are opened', () => {
  const waiting = addAllToPool(makeSession(), [], 'code').session;
  const one = addAllToPool(waiting, [submissionOf(waiting, someone)], 'code').session;
  test('answers count as in, and nothing of them can be seen', () => {
    expect([hasAnswers(one), canBeSeen(one), peopleIn(one)]).toEqual([true, false, 1]);
    expect(resultsOf(one)).toMatchObject({ people: 0, questions: [{ tallies: { partly: 0 }, evidence: [] }, {}, {}] });
  });
  test('rows that could not be sealed are mixed, question by question, within their group', () => {
    const questions = makeQuestions(40);
    const session = makeSession({ questions });
    const all = (rating: 'not-yet' | 'in-place') => submissionOf(session, { ratings: questions.map(() => rating), group: 'mental-health' });
    const { pool } = addAllToPool(session, [all('not-yet'), all('not-yet'), all('in-place'), all('in-place')], 'code').session;
    expect(pool.filter(({ answers }) => new Set(Object.values(answers).map((answer) => answer?.rating)).size === 1)).toEqual([]);
    const ids = pool.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });
});

test('a person can be taken out only where names are shown; taking all out works until they are opened', () => {
  const named = withPeople(makeSession({ anonymity: 'names' }), [someone]);
  expect(removeFromPool(named, named.pool[0]!.id).pool).toEqual([]);
  const waiting = addAllToPool(makeSession(), [submissionOf(makeSession(), someone)], 'code').session;
  expect(removeFromPool(waiting, 'any-id').pool).toEqual(waiting.pool);
  expect(peopleIn(emptyPool(named))).toBe(0);
});

test('beginning anew after opening changes key and invitation, so that what was handed in before cannot be opened a second time', () => {
  const session = makeSession();
  const submission = submissionOf(session, someone);
  const anew = beginAnew(openTogether(session, [submission]), undefined);
  expect([hasAnswers(anew), canBeSeen(anew)]).toEqual([false, false]);
  expect(addAllToPool(anew, [submission], 'code').refused).toMatchObject([{ reason: 'another-session' }]);
});
