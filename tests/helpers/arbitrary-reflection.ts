// Any reflection session, for tests of what must hold for all of them.
import fc from 'fast-check';
import { ACTION_STATUSES } from '../../src/library/agreed-actions.ts';
import { newAction, withDiscussion } from '../../src/features/reflect/model/actions.ts';
import { startAgain } from '../../src/features/reflect/model/comparison.ts';
import type { Action } from '../../src/features/reflect/model/discussion.ts';
import type { ReflectionSession } from '../../src/features/reflect/model/documents.ts';
import { ANONYMITY, GROUPS } from '../../src/features/together/index.ts';
import { AGREEABLE, ORDERS, RATINGS } from '../../src/features/reflect/model/vocabulary.ts';
import { makeQuestions, makeSession, withPeople, type Person } from './reflection-model.ts';

/** Words as people paste them: any character, signs of markup and formulas among them. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom('', '__proto__', '<script>alert(1)</script>', '=1+1', 'a\r\nb\tc', '\u0000\ud83d', '“quoted”, or not'),
);
const line = words.map((text) => text.slice(0, 100));
const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

const person: fc.Arbitrary<Person> = fc.record(
  {
    ratings: fc.array(fc.option(fc.constantFrom(...RATINGS), { nil: undefined }), { minLength: 1, maxLength: 6 }),
    name: line,
    group: fc.constantFrom(...GROUPS),
    evidence: words,
    privateNote: words,
  },
  { requiredKeys: ['ratings'] },
);

const action: fc.Arbitrary<Action> = fc
  .record(
    { what: words, ownerRole: line, firstStep: words, by: day, status: fc.constantFrom(...ACTION_STATUSES) },
    { requiredKeys: ['what', 'ownerRole', 'firstStep', 'status'] },
  )
  .map((parts) => ({ ...newAction(), ...parts }));

const discussion = fc.record(
  { agreed: fc.constantFrom(...AGREEABLE), note: words, actions: fc.array(action, { maxLength: 3 }) },
  { requiredKeys: ['note', 'actions'] },
);

const firstSession: fc.Arbitrary<ReflectionSession> = fc
  .record({
    count: fc.integer({ min: 1, max: 6 }),
    team: line,
    groups: fc.uniqueArray(fc.constantFrom(...GROUPS)),
    anonymity: fc.constantFrom(...ANONYMITY),
    order: fc.constantFrom(...ORDERS),
    people: fc.array(person, { maxLength: 8 }),
    discussions: fc.array(discussion, { maxLength: 6 }),
    heldOn: day,
    nextOn: fc.option(day, { nil: undefined }),
  })
  .map(({ count, people, discussions, order, nextOn, ...choices }) => {
    const questions = makeQuestions(count);
    const pooled = withPeople(makeSession({ ...choices, questions }), people);
    const discussed = questions.reduce((session, { key }, index) => (discussions[index] ? withDiscussion(session, key, discussions[index]) : session), pooled);
    return { ...discussed, order, ...(nextOn && { nextOn }) };
  });

/** A session, or one that follows another. */
export const anySession: fc.Arbitrary<ReflectionSession> = fc.oneof(
  firstSession,
  fc
    .tuple(firstSession, fc.array(person, { maxLength: 5 }), day)
    .map(([last, people, heldOn]) => withPeople(startAgain(last, { questions: last.questions, siteVersion: '0.2.0', heldOn }), people)),
);
