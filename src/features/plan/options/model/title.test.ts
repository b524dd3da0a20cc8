// What an appraisal is called: in lists cut at a word, with a mark; on paper whole.
import { expect, test } from 'vitest';
import { saysAll, titleInLists, titleOnPaper } from './title.ts';

const QUESTION = 'How do six services on two sites decide and give care together for people with both conditions?\nWithin a year.';
const WHOLE = QUESTION.split('\n')[0];

test('a long question is cut after a whole word in lists, and stands whole on paper', () => {
  const title = titleInLists(QUESTION);
  expect(title).toBe('How do six services on two sites decide and give care together for people with…');
  expect(titleOnPaper(title, { question: QUESTION })).toBe(WHOLE);
  // As titles were cut before.
  expect(titleOnPaper(QUESTION.slice(0, 80), { question: QUESTION })).toBe(WHOLE);
});

test('a short question and a name of one’s own stay as they are', () => {
  expect(titleInLists('  Which way?  ')).toBe('Which way?');
  for (const title of ['Which way?', 'How do six services', 'Ours…']) expect(titleOnPaper(title, { question: QUESTION })).toBe(title);
});

test('a title ends without the stop of its sentence, since it stands in others', () => {
  const question = 'How six services work together from April.';
  expect(titleInLists(question)).toBe('How six services work together from April');
  // As titles were kept before.
  for (const title of [question, titleInLists(question)]) {
    expect(titleOnPaper(title, { question })).toBe('How six services work together from April');
    expect(saysAll(title, { question })).toBe(true);
  }
  expect(saysAll('Ours', { question })).toBe(false);
});

test('what can hardly be cut fits all the same', () => {
  expect(titleInLists('x'.repeat(200))).toBe(`${'x'.repeat(80)}…`);
  const question = 'A word and a half '.repeat(200);
  expect(titleOnPaper(titleInLists(question), { question }).length).toBeLessThanOrEqual(300);
  // A picture sign is not halved.
  expect(titleInLists(`${'x'.repeat(79)}🎉🎉`)).toBe(`${'x'.repeat(79)}🎉…`);
});
