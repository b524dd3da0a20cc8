import { expect, test } from 'vitest';
import { shareMinutes } from './share-minutes.ts';

test('reading takes the time that its words need, and the questions share the rest in whole minutes', () => {
  expect(shareMinutes(20, { steps: [], texts: [320, 160, 80, 80], questions: 6 })).toEqual({ steps: [], texts: [2, 1, 1, 0], questions: [2, 2, 3, 3, 3, 3] });
});

test('a long text leaves each question a minute', () => {
  expect(shareMinutes(5, { steps: [], texts: [3200], questions: 3 })).toEqual({ steps: [], texts: [2], questions: [1, 1, 1] });
});

test('questions have no clock where there is not a minute for each', () => {
  expect(shareMinutes(2, { steps: [], texts: [], questions: 3 }).questions).toEqual([0, 0, 0]);
});

test('nothing has a clock where there is less time than the steps need', () => {
  expect(shareMinutes(10, { steps: [5, 10], texts: [160], questions: 1 })).toEqual({ steps: [0, 0], texts: [0], questions: [0] });
  expect(shareMinutes(15, { steps: [5, 10], texts: [160], questions: 0 })).toEqual({ steps: [5, 10], texts: [0], questions: [] });
});

test('no question is given longer than a room can talk about it', () => {
  expect(shareMinutes(90, { steps: [], texts: [], questions: 2 }).questions).toEqual([15, 15]);
});
