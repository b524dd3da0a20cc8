// What an assignment asks, when a question counts as answered, and how far along a learner is.
import { describe, expect, test } from 'vitest';
import { entries, everyPart, makeAssignment, makeLearning, readPart, someAnswers } from '../../../../tests/helpers/assignment-model.ts';
import { answerInWords, isAnswered, progressOf, type Answer } from './answers.ts';
import { assignmentSchema } from './assignment.ts';
import { compulsoryMinutes, optionalMinutes } from './minutes.ts';
import { neededEntries, questionsOf } from './questions.ts';

const keysOf = (parts = everyPart, known = entries) => questionsOf({ parts }, known).map(({ key }) => key);
const whole = readPart('p9', { collection: 'question-sets', entry: 'referrals' });

describe('what is asked', () => {
  test('stands in the order of the assignment: pauses of a story, then its questions to discuss, without those left out', () => {
    expect(keysOf()).toEqual(['p1/around-the-table', 'p1/one-service-left', 'p1/who-owns-it', 'p2', 'p3', 'p4', 'p5']);
  });
  test('says where each question comes from, how it is answered, and what helps', () => {
    const [pause, , discussion, level, short, choice, rating] = questionsOf(makeAssignment(), entries);
    expect(pause).toMatchObject({ at: 'pause', form: 'short', text: 'What would you settle together?', hint: 'Who leads.' });
    expect(discussion).toMatchObject({ at: 'discussion', form: 'short', hint: 'Look for a lead.' });
    expect(level).toMatchObject({ at: 'question', form: 'level', hint: 'Think of last week.', anchors: { inPlace: 'One agreed route.' } });
    expect(short).toMatchObject({ at: 'ask', form: 'short' });
    expect(choice).toMatchObject({ form: 'choice', choices: ['Ward', 'Community', 'Both'], several: true });
    expect(rating).toMatchObject({ form: 'rating', low: 'Not at all', high: 'Very' });
  });
  test('of a whole question set is each of its questions, rated where levels are described', () => {
    expect(questionsOf({ parts: [whole] }, entries).map(({ key, form }) => [key, form])).toEqual([
      ['p9/who-signs-off', 'level'],
      ['p9/where-discussed', 'short'],
    ]);
  });
  test('skips entries and questions that the library no longer has', () => {
    const gone = { id: 'p2', minutes: 3, optional: false, is: 'question' as const, set: 'referrals', question: 'no-more' };
    expect(keysOf([readPart('p1', { entry: 'no-more' }), gone])).toEqual([]);
    expect(keysOf(everyPart, new Map())).toEqual(['p3', 'p4', 'p5']);
  });
  test('needs each entry once', () => {
    expect(neededEntries({ parts: [...everyPart, readPart('p8'), whole] })).toEqual(['case-studies/andrew', 'question-sets/referrals']);
  });
});

describe('an answer', () => {
  const [, , , level, short, choice] = questionsOf(makeAssignment(), entries);
  test.each<[string, typeof short, Answer | undefined, boolean]>([
    ['nothing', short, undefined, false],
    ['only spaces', short, { is: 'text', text: ' \n' }, false],
    ['words', short, { is: 'text', text: 'Yes.' }, true],
    ['an answer of another form', short, { is: 'rating', value: 3 }, false],
    ['no choice', choice, { is: 'choice', chosen: [] }, false],
    ['a choice that is not on the list', choice, { is: 'choice', chosen: [3] }, false],
    ['a choice', choice, { is: 'choice', chosen: [2] }, true],
    ['a level', level, { is: 'level', level: 'dont-know' }, true],
  ])('%s', (_, question, answer, expected) => {
    expect(isAnswered(question!, answer)).toBe(expected);
  });
  test('is read as words', () => {
    const words = questionsOf(makeAssignment(), entries).map((question) => answerInWords(someAnswers[question.key]!, question));
    expect(words).toEqual([
      'Who leads, and who tells him.',
      'One worker.',
      '',
      'Partly: It depends on the day.',
      'Ring the duty number.',
      'Ward; Both',
      '4 of 5',
    ]);
  });
});

describe('progress', () => {
  test('counts compulsory parts that are done, and the minutes of the others', () => {
    const { assignment, answers, done } = makeLearning();
    expect(progressOf(assignment, entries, { answers, done })).toEqual({ done: 2, of: 4, minutesLeft: 5, answered: 6, asked: 7 });
    expect([compulsoryMinutes(assignment), optionalMinutes(assignment)]).toEqual([18, 1]);
  });
  test('counts every part where all are optional', () => {
    const assignment = makeAssignment({ parts: everyPart.map((part) => ({ ...part, optional: true })) });
    expect(progressOf(assignment, entries, { answers: {}, done: ['p1'] })).toMatchObject({ done: 1, of: 5, minutesLeft: 9 });
  });
});

test('two parts with one id, or with a name that every object has, make no assignment', () => {
  const isValid = (...ids: string[]) => assignmentSchema.safeParse(makeAssignment({ parts: ids.map((id) => readPart(id)) })).success;
  expect([isValid('p1', 'p2'), isValid('p1', 'p1'), isValid('constructor')]).toEqual([true, false, false]);
});
