// Several sessions of a team, as lines: what can be set side by side is joined, what cannot is not.
import { describe, expect, test } from 'vitest';
import { makeQuestion, makeQuestions, makeSession, withPeople, type Person } from '../../../../tests/helpers/reflection-model.ts';
import { startAgain } from './comparison.ts';
import type { ReflectionSession } from './documents.ts';
import { trendOfDimensions, trendOfQuestions, sessionsOf } from './trend.ts';
import type { Group } from '../../together/index.ts';
import type { Rating } from './vocabulary.ts';

const people = (ratings: readonly Rating[], group: Group = 'mental-health'): Person[] => Array.from({ length: 4 }, () => ({ ratings, group }));
/** Sessions one after the other, each with its people. */
function run(times: readonly { people: Person[]; questions?: ReflectionSession['questions'] }[]): ReflectionSession {
  const [first, ...later] = times;
  const questions = makeQuestions(2);
  let session = withPeople(makeSession({ questions, heldOn: '2026-02-01' }), first!.people);
  later.forEach((time, place) => {
    session = withPeople(startAgain(session, { questions: time.questions ?? questions, siteVersion: '2', heldOn: `2026-0${place + 5}-01` }), time.people);
  });
  return session;
}

describe('lines over time', () => {
  const three = run([{ people: people(['not-yet', 'partly']) }, { people: people(['starting', 'partly']) }, { people: people(['in-place', 'not-yet']) }]);

  test('all sessions are remembered, oldest first, each with its counts and none with an answer', () => {
    expect(sessionsOf(three).map(({ heldOn }) => heldOn)).toEqual(['2026-02-01', '2026-05-01', '2026-06-01']);
    expect(JSON.stringify([three.earlier, three.previous])).not.toMatch(/"rating"|"pool"/);
  });
  test('a question has the middle of its answers each time', () => {
    const [first, second] = trendOfQuestions(three);
    expect(first!.points.map(({ level }) => level)).toEqual([0, 1, 3]);
    expect(second!.points.map(({ level }) => level)).toEqual([2, 2, 0]);
    expect(first!.points.map(({ why }) => why)).toEqual([undefined, undefined, undefined]);
  });
  test('a dimension has the middle of all answers to its questions', () => {
    // Both questions in one dimension: 0 0 0 0 2 2 2 2, then 1 1 1 1 2 2 2 2, then 3 3 3 3 0 0 0 0.
    const inOne = makeQuestions(2).map((question) => ({ ...question, dimension: 'access' }));
    const session = { ...three, questions: inOne };
    expect(trendOfDimensions(session)).toMatchObject([{ id: 'access', points: [{ level: 1 }, { level: 1.5 }, { level: 1.5 }] }]);
  });
  test('other groups, another wording, or not asked: the line breaks, and the reason is told', () => {
    const reworded = [makeQuestion(1, 'Question 1: who is on duty?'), makeQuestion(2)];
    const session = run([
      { people: people(['not-yet', 'partly']) },
      { people: people(['starting', 'partly'], 'third-sector') },
      { people: people(['in-place', 'not-yet'], 'third-sector'), questions: reworded },
      { people: people(['in-place', 'not-yet'], 'third-sector'), questions: [makeQuestion(2), makeQuestion(3)] },
    ]);
    const lines = trendOfQuestions(session);
    expect(lines.map(({ id }) => id)).toEqual(['referrals#question-2', 'referrals#question-3']);
    expect(lines[0]!.points.map(({ why }) => why)).toEqual([
      undefined,
      'Mental health took part last time only. Third sector took part this time only.',
      undefined,
      undefined,
    ]);
    expect(lines[1]!.points.map(({ level, why }) => [level, why])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
      [0, 'It was not asked the time before.'],
    ]);
    const dimension = trendOfDimensions(session).find(({ id }) => id === 'dimension-3')!;
    expect(dimension.points.map(({ level }) => level)).toEqual([2, 2, 0, 3]);
  });
});
