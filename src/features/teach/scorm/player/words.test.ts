import { expect, it } from 'vitest';
import { questionsOnly } from '../../../../../tests/helpers/learning-package.ts';
import { questionsOf } from '../../model/questions.ts';
import { beginWords, cutWords, finishedWords, refusedWords, shortenedWords } from './words.ts';

const questions = questionsOf(questionsOnly(40), new Map());
const keys = questions.map(({ key }) => key);

it('says what the platform did not keep, each thing once, and gives its numbers', () => {
  const refusals = [
    { about: 'cmi.suspend_data', code: '405' },
    { about: 'cmi.interactions.0.type', code: '405' },
    { about: 'cmi.interactions.1.type', code: '405' },
    { about: 'LMSCommit', code: '101' },
  ];
  expect(refusedWords(refusals, '1.2')).toEqual({
    message: 'The learning platform did not keep your answers for when you come back, an answer for your trainer and what you did last.',
    whatToDo: expect.stringContaining('tell whoever runs the platform (error 405, 101).') as string,
  });
  expect(refusedWords(refusals, '1.2')?.whatToDo).toContain('You may have been signed out');
  expect(refusedWords([], '1.2')).toBeUndefined();
});

it('names the questions whose answers are cut, but no more than a few', () => {
  const named = (cut: string[]) => cutWords({ letters: 160, cut, cutForTrainer: [] }, questions, '1.2')[0]!.whatToDo;
  expect(named(keys.slice(0, 1))).toContain('answers longer than 160 letters are cut there: “What about thing 1?”.');
  expect(named(keys)).toContain('“What about thing 1?”, “What about thing 2?”, “What about thing 3?” and 37 more.');
  expect(cutWords({ cut: [], cutForTrainer: ['p2'] }, questions, '1.2')[0]!.whatToDo).toContain('“What about thing 2?”');
  expect(cutWords({ cut: [], cutForTrainer: [] }, questions, '1.2')).toEqual([]);
});

it('names the answers that came back shorter, and says that the trainer has them whole', () => {
  expect(shortenedWords([], questions)).toEqual([]);
  expect(shortenedWords(['p2'], questions)[0]?.whatToDo).toContain('“What about thing 2?”. Your trainer has them as you wrote them');
});

it('does not say that the end was kept when it was not', () => {
  const said = (keeps: boolean, about: string[], isOnline = true) =>
    finishedWords(keeps, { refusals: about.map((one) => ({ about: one, code: '351' })), isKept: about.length === 0 && isOnline }, isOnline, '2004');
  expect(said(true, [])).toContain('the learning platform has kept that');
  expect(said(true, ['cmi.completion_status'])).toContain('did not keep that');
  expect(said(true, [], false)).toContain('there is no connection');
  expect(said(false, [])).not.toContain('platform');
});

it('says at the beginning that nothing is kept, and why', () => {
  const said = (platform?: Parameters<typeof beginWords>[0]) => beginWords(platform, undefined).map(({ message }) => message);
  expect(said()).toEqual(['No learning platform was found. Nothing you do here is kept.']);
  expect(said({ refusals: () => [{ about: 'Initialize', code: '102' }] })).toEqual([
    'The learning platform did not let this begin (error 102). Nothing you do here is kept.',
  ]);
});
