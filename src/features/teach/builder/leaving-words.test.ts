// The trainer’s words are found for the check, put back where they belong, and put in order.
import { expect, test } from 'vitest';
import { notesIn, putBack, type ChangedNotes } from '../../exchange/index.ts';
import { addItems, newAssignment } from '../model/add-parts.ts';
import { assignmentSchema, type Assignment } from '../model/assignment.ts';
import { LIMITS } from '../model/fields.ts';
import { ownWords } from './leaving-words.ts';
import { tidied } from './tidied.ts';

const base = addItems(newAssignment('0.1.0'), [
  { key: 'tools/map', minutes: 5 },
  { key: 'question-sets/referrals#who', minutes: 3 },
]);
const common = { minutes: 1, optional: false, is: 'ask' } as const;
const assignment: Assignment = {
  ...base,
  title: ' Meeting on Mr Jones ',
  message: 'Message',
  instructions: 'Instructions',
  objectives: ['Name one thing', '  ', 'Compare two'],
  parts: [
    ...base.parts.map((part) => (part.is === 'read' ? { ...part, note: 'Note ' } : part)),
    { ...common, id: 'p3', ask: { form: 'short', text: 'Short?' } },
    { ...common, id: 'p4', ask: { form: 'choice', text: 'Choice?', choices: ['One ', '', 'Two'], several: false } },
    { ...common, id: 'p5', ask: { form: 'rating', text: 'Rating?', low: 'Low', high: 'High ' } },
  ],
};

const change = (now: Assignment, changed: ChangedNotes) => putBack(now, ownWords(now), changed);

test('everything that the trainer wrote is among the words, and nothing of the library', () => {
  expect(notesIn(ownWords(assignment)).map(({ text }) => text)).toEqual([
    ' Meeting on Mr Jones ',
    'Message',
    'Instructions',
    'Name one thing',
    'Compare two',
    'Note ',
    'Short?',
    'Choice?',
    'One ',
    'Two',
    'Rating?',
    'Low',
    'High ',
  ]);
});

test('changed words take the place of those they came from, and nothing else changes', () => {
  const words = notesIn(ownWords(assignment));
  const changed = change(assignment, new Map(words.map(({ id, text }) => [id, `${text}+`])));
  expect(notesIn(ownWords(changed)).map(({ text }) => text)).toEqual(words.map(({ text }) => `${text}+`));
  expect(change(assignment, new Map())).toEqual(assignment);
  expect(changed.parts.map(({ id }) => id)).toEqual(assignment.parts.map(({ id }) => id));
});

test('words that grew too long in the check are cut to what can be kept', () => {
  const long = new Map(notesIn(ownWords(assignment)).map(({ id }) => [id, 'x'.repeat(LIMITS.text + 1)]));
  expect(assignmentSchema.safeParse(change(assignment, long)).success).toBe(true);
});

test('lines and choices without words are not handed out, nor spaces around words', () => {
  const tidy = tidied(assignment);
  expect(tidy.title).toBe('Meeting on Mr Jones');
  expect(tidy.objectives).toEqual(['Name one thing', 'Compare two']);
  expect(tidy.parts.map((part) => (part.is === 'ask' ? part.ask : part.is === 'read' && part.note))).toEqual([
    'Note',
    false,
    { form: 'short', text: 'Short?' },
    { form: 'choice', text: 'Choice?', choices: ['One', 'Two'], several: false },
    { form: 'rating', text: 'Rating?', low: 'Low', high: 'High' },
  ]);
});
