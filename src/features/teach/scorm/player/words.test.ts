import { expect, it } from 'vitest';
import { questionsOnly } from '../../../../../tests/helpers/learning-package.ts';
import { questionsOf } from '../../model/questions.ts';
import { beginWords, cutWords, finishedWords, refusedWords } from './words.ts';

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
    whatToDo: 'Your answers stay on this page until you close it. Copy what you need, and tell whoever runs the platform (error 405, 101).',
  });
  expect(refusedWords([], '1.2')).toBeUndefined();
});

it('names the questions whose answers are cut, but no more than a few', () => {
  const named = (cut: string[]) => cutWords({ letters: 160, cut, cutForTrainer: [] }, questions, '1.2')[0]!.whatToDo;
  expect(named(keys.slice(0, 1))).toContain('answers longer than 160 letters are cut there: “What about thing 1?”.');
  expect(named(keys)).toContain('“What about thing 1?”, “What about thing 2?”, “What about thing 3?” and 37 more.');
  expect(cutWords({ cut: [], cutForTrainer: ['p2'] }, questions, '1.2')[0]!.whatToDo).toContain('“What about thing 2?”');
  expect(cutWords({ cut: [], cutForTrainer: [] }, questions, '1.2')).toEqual([]);
});

it('does not say that the end was kept when it was not', () => {
  expect(finishedWords(true, [], '2004')).toContain('the learning platform has kept that');
  expect(finishedWords(true, [{ about: 'cmi.completion_status', code: '351' }], '2004')).toContain('did not keep that');
  expect(finishedWords(false, [], '2004')).not.toContain('platform');
});

it('says at the beginning that nothing is kept, and why', () => {
  const said = (platform?: Parameters<typeof beginWords>[0]) => beginWords(platform, undefined).map(({ message }) => message);
  expect(said()).toEqual(['No learning platform was found. Nothing you do here is kept.']);
  expect(said({ refusals: () => [{ about: 'Initialize', code: '102' }] })).toEqual([
    'The learning platform did not let this begin (error 102). Nothing you do here is kept.',
  ]);
});
