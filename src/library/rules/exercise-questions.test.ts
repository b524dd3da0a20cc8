import { expect, test } from 'vitest';
import { codesOf, swap } from '../../../tests/helpers/content-folder.ts';
import { theCheckSays } from '../../../tests/helpers/the-check-says.ts';

const ANCHORS = '{ notYet: Nobody., partly: Somebody., inPlace: One person., evidence: Ask. }';
/** A set of three questions; only the first two can be rated. */
const SET = `title: First contact
summary: Questions about the first call.
kind: reflection
audiences: [practitioner]
nations: [uk]
minutes: 10
whenToUse: First.
parts:
  - id: all
    title: All
    questions:
      - { id: who-answers-first, text: Who answers?, ideas: [one-door], anchors: ${ANCHORS}, cites: [guide-q01] }
      - { id: who-rings-back, text: Who rings back?, ideas: [one-plan], anchors: ${ANCHORS}, cites: [guide-q01] }
      - { id: who-listens, text: Who listens?, ideas: [one-plan], anchors: ${ANCHORS}, cites: [guide-q01] }
      - { id: what-worries, text: What worries you?, ideas: [one-plan], cites: [guide-q01] }
cites: [guide-q01]
reviewed: 2026-11-01
`;
const EXERCISE = `title: Ten minutes on first contact
summary: Three questions for one team.
cites: [guide-q01]
reviewed: 2026-11-01
audiences: [practitioner]
order: 1
minutes: 10
people: One team
questions:
  - first-contact#who-answers-first
  - first-contact#who-rings-back
  - first-contact#who-listens
why: The selection is this library’s own.
`;
const withExercise = (edit: (text: string) => string = (text) => text) => ({
  'question-sets/first-contact.yaml': SET,
  'exercises/contact.yaml': edit(EXERCISE),
});

test('an exercise whose questions exist and can be rated is sound', () => {
  expect(codesOf(withExercise())).toEqual([]);
});

theCheckSays('question/missing', {
  'a question that its set does not have is shown where it stands, with the nearest one': [
    withExercise(swap('#who-rings-back', '#who-ring-back')),
    'content/exercises/contact.yaml:11:5  question/missing',
    'questions → "who-ring-back" is not a question of question-sets/first-contact. Did you mean "first-contact#who-rings-back"?',
    'Known: who-answers-first, who-rings-back, who-listens, what-worries',
  ],
  'a question that stands in another set is found there': [
    withExercise(swap('first-contact#who-rings-back', 'referrals#who-rings-back')),
    'content/exercises/contact.yaml:11:5  question/missing',
    'questions → "who-rings-back" is not a question of question-sets/referrals. Did you mean "first-contact#who-rings-back"?',
    'Known: who-answers, who-writes',
  ],
  'a set that does not exist is reported once, as a broken link': [
    withExercise(swap('first-contact#who-rings-back', 'first-contacts#who-rings-back')),
    'content/exercises/contact.yaml:11:5  ref/missing',
  ],
  'nothing is said of a set that could not be read': [
    { ...withExercise(), 'question-sets/first-contact.yaml': SET.replace('minutes: 10', 'minutes: ten') },
    'content/question-sets/first-contact.yaml:6:10  field/invalid',
  ],
});

theCheckSays('question/open', {
  'a question without anchors cannot be rated': [
    withExercise(swap('#who-rings-back', '#what-worries')),
    'content/exercises/contact.yaml:11:5  question/open',
    'questions → "first-contact#what-worries" has no anchors, so that nobody can rate it.',
  ],
});

theCheckSays('question/twice', {
  'a question stands in an exercise once': [
    withExercise(swap('#who-listens', '#who-rings-back')),
    'content/exercises/contact.yaml:12:5  question/twice',
    'questions → "first-contact#who-rings-back" stands in this exercise already.',
  ],
});

theCheckSays('the form of the list', {
  'a question without its set is told how to write it': [
    withExercise(swap('first-contact#who-rings-back', 'who-rings-back')),
    'content/exercises/contact.yaml:11:5  field/invalid',
    'questions[1] is "who-rings-back": write the set, a number sign and the question, such as "referrals#who-signs-off".',
  ],
  'two questions are too few': [withExercise(swap('  - first-contact#who-listens\n', '')), 'content/exercises/contact.yaml:10:3  field/invalid'],
});
