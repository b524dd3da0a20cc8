import { expect, it } from 'vitest';
import type { Assignment, Part } from '../model/assignment.ts';
import { bareAssignment, entries as libraryEntries, makeAssignment, readPart } from '../../../../tests/helpers/assignment-model.ts';
import { earlierInWords } from '../model/earlier.ts';
import { learningSchema, newLearning, type Learning } from '../model/learning.ts';
import type { EntriesOf } from '../model/questions.ts';
import { goOver, isSameEdition } from './editions.ts';

const read = (id: string, entry: string): Part => ({ id, is: 'read', collection: 'case-studies', entry, minutes: 10, optional: false, note: '', without: [] });
const choice = (id: string, choices: string[]): Part => ({
  id,
  is: 'ask',
  minutes: 2,
  optional: false,
  ask: { form: 'choice', text: 'Which?', choices, several: true },
});
const assignment = (...parts: Part[]): Assignment => bareAssignment(parts);

it('the same words are the same edition, whichever version of the site wrote them', () => {
  const one = assignment(read('p1', 'andrew'));
  expect(isSameEdition(one, { ...one, siteVersion: '2' })).toBe(true);
  expect(isSameEdition(one, { ...one, message: 'By Friday' })).toBe(false);
  expect(isSameEdition(one, { ...one, key: 'otherkey12' })).toBe(false);
});

const entries: EntriesOf = new Map();
const text = (words: string) => ({ is: 'text' as const, text: words });
const short = (id: string, question: string): Part => ({ id, is: 'ask', minutes: 2, optional: false, ask: { form: 'short', text: question } });
const copyOf = (from: Assignment, answers: Learning['answers'], done: string[] = []): Learning => ({ ...newLearning(from, '2026-11-22'), answers, done });

it('an answer whose question was replaced or taken out is set aside with the words that were asked, and stands under no other question', () => {
  const first = assignment(short('p1', 'What helps?'), choice('p2', ['Red', 'Green']), short('p3', 'Who leads?'), short('p4', 'And then?'));
  const second = assignment(short('p1', 'What gets in the way?'), choice('p3', ['Yes', 'No']), short('p4', 'And then?'));
  const learning = copyOf(first, { p1: text('Time'), p2: { is: 'choice', chosen: [1] }, p3: text('Ann'), p4: text('Ask') }, ['p1', 'p2', 'p3', 'p4']);
  const over = goOver(learning, second, entries);
  expect(over).toMatchObject({ added: 0, gone: 1, changed: 2, kept: 1, setAside: 3, back: 0 });
  expect(over.learning).toMatchObject({ answers: { p4: text('Ask') }, done: ['p4'], returnId: learning.returnId });
  expect(over.learning.earlier?.map(earlierInWords)).toEqual([
    { asked: 'What helps?', words: 'Time' },
    { asked: 'Which?', words: 'Green' },
    { asked: 'Who leads?', words: 'Ann' },
  ]);
  expect(learningSchema.safeParse(over.learning).success).toBe(true);
});

it('an answer that was set aside is back under its question once that is asked again', () => {
  const first = assignment(short('p1', 'What helps?'), choice('p2', ['Red', 'Green']));
  const second = assignment(short('p1', 'What gets in the way?'));
  const away = goOver(copyOf(first, { p1: text('Time'), p2: { is: 'choice', chosen: [1] } }), second, entries).learning;
  const home = goOver({ ...away, answers: { p1: text('Stairs') } }, first, entries);
  expect(home).toMatchObject({ kept: 0, setAside: 1, back: 2, learning: { answers: { p1: text('Time'), p2: { is: 'choice', chosen: [1] } } } });
  expect(home.learning.earlier?.map(earlierInWords)).toEqual([{ asked: 'What gets in the way?', words: 'Stairs' }]);
});

it('going over keeps the name and what is done, and opens parts again that are about something else', () => {
  const from = assignment(read('p1', 'andrew'), read('p2', 'bea'), read('p3', 'cal'));
  const to = assignment(read('p1', 'andrew'), read('p2', 'dan'), read('p4', 'eve'));
  const learning = { ...copyOf(from, { 'p1/who': text('Me'), 'p3/why': text('Gone') }, ['p1', 'p2', 'p3']), name: 'Ann', at: 'p3' };
  const over = goOver(learning, to, entries);
  expect(over).toMatchObject({ added: 1, gone: 1, changed: 1, kept: 1, setAside: 1 });
  expect(over.learning).toMatchObject({ name: 'Ann', done: ['p1'], answers: { 'p1/who': text('Me') } });
  expect(over.learning).not.toHaveProperty('at');
});

it('a question of a case study that is left out now is set aside in its own words; one that is asked besides opens the part again', () => {
  const story = (...without: string[]) => makeAssignment({ parts: [readPart('p1', { without })] });
  const learning = copyOf(story('before-the-end'), { 'p1/who-owns-it': text('Us'), 'p1/one-service-left': text('One') }, ['p1']);
  const less = goOver(learning, story('before-the-end', 'who-owns-it'), libraryEntries);
  expect(less).toMatchObject({ changed: 0, kept: 1, setAside: 1, learning: { done: ['p1'], answers: { 'p1/one-service-left': text('One') } } });
  expect(less.learning.earlier?.map(earlierInWords)).toEqual([{ asked: 'Who owns it?', words: 'Us' }]);
  expect(goOver(learning, story(), libraryEntries)).toMatchObject({ changed: 1, kept: 2, setAside: 0, learning: { done: [] } });
});

it('a choice stays the choice of the same words, also where they stand in another place, and is set aside where one of them is gone', () => {
  const from = assignment(choice('p1', ['Red', 'Green', 'Blue']));
  const learning = copyOf(from, { p1: { is: 'choice', chosen: [0, 2] } });
  expect(goOver(learning, assignment(choice('p1', ['Blue', 'Black', 'Red'])), entries).learning.answers).toEqual({ p1: { is: 'choice', chosen: [0, 2] } });
  const over = goOver(learning, assignment(choice('p1', ['Black', 'Blue'])), entries);
  expect(over).toMatchObject({ kept: 0, setAside: 1, learning: { answers: {} } });
  expect(over.learning.earlier?.map(earlierInWords)).toEqual([{ asked: 'Which?', words: 'Red; Blue' }]);
});
