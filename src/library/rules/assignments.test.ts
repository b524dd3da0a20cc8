import { expect, test } from 'vitest';
import { codesOf, swap } from '../../../tests/helpers/content-folder.ts';
import { theCheckSays } from '../../../tests/helpers/the-check-says.ts';
import { TEACHABLE } from '../teachable.ts';

const ASSIGNMENT = `title: Starting out, in 15 minutes
summary: A few parts for a start.
cites: [guide-f01]
reviewed: 2026-11-01
audiences: [practitioner]
minutes: 15
objectives: [Begin]
instructions: Read, then write.
parts:
  - { read: ideas/one-door, minutes: 5 }
  - { question: 'referrals#who-answers', minutes: 5 }
  - { ask: { id: first-step, form: short, text: What first? }, minutes: 5 }
  - { read: tools/stakeholder-map, minutes: 20, optional: true }
why: The selection is this library’s own.
`;
const withAssignment = (edit: (text: string) => string = (text) => text) => ({ 'assignments/induction-15.yaml': edit(ASSIGNMENT) });

test('an assignment of parts that exist, whose minutes add up, is sound', () => {
  expect(codesOf(withAssignment())).toEqual([]);
});

theCheckSays('assignment/part', {
  'an entry that learners cannot be given is shown, with the collections that can': [
    withAssignment(swap('ideas/one-door', 'pages/about')),
    'content/assignments/induction-15.yaml:10:13  assignment/part',
    'pages/about cannot be part of an assignment. Name an entry of one of the collections that can.',
    `Known: ${TEACHABLE.join(', ')}`,
  ],
  'an entry that does not exist is reported once, as a broken link': [
    withAssignment(swap('ideas/one-door', 'ideas/one-dor')),
    'content/assignments/induction-15.yaml:10:13  ref/missing',
  ],
});

theCheckSays('question/missing', {
  'a question that its set does not have is shown, with the nearest one': [
    withAssignment(swap('#who-answers', '#who-answer')),
    'content/assignments/induction-15.yaml:11:17  question/missing',
    'parts → "who-answer" is not a question of question-sets/referrals. Did you mean "referrals#who-answers"?',
    'Known: who-answers, who-writes',
  ],
});

theCheckSays('assignment/minutes', {
  'parts that may be left out do not count': [
    withAssignment(swap(', optional: true', '')),
    'content/assignments/induction-15.yaml:6:10  assignment/minutes',
    'The parts that nobody may leave out take 35 minutes; the assignment says 15. Make them agree.',
  ],
});

theCheckSays('ids of own questions', {
  'a question of the assignment has an id of its own': [
    withAssignment(swap('  - { read: tools', '  - { ask: { id: first-step, form: short, text: What then? }, minutes: 1, optional: true }\n  - { read: tools')),
    'content/assignments/induction-15.yaml:13:18  id/duplicate',
    'The id "assignments/induction-15#first-step" is used already, in content/assignments/induction-15.yaml. Ids are used once.',
  ],
});
