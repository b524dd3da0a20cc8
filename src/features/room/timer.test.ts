import { describe, expect, test } from 'vitest';
import { isRunning, longer, newTimer, paused, phaseAt, phaseWords, started, timeWords } from './timer.ts';

const START = Date.UTC(2026, 10, 22, 10);
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const running = (minutes: number) => started(newTimer(3, 'Talk', minutes), START);
const after = (ms: number) => START + ms;

describe('the words', () => {
  test.each([
    [0, '5 minutes left'],
    [59 * SECOND, '5 minutes left'],
    [60 * SECOND, '4 minutes left'],
    [3 * MINUTE + 59 * SECOND, '2 minutes left'],
    [4 * MINUTE, '1 minute left'],
    [4 * MINUTE + 15 * SECOND, '50 seconds left'],
    [5 * MINUTE - 1, '10 seconds left'],
    [5 * MINUTE, 'Time is up'],
    [6 * MINUTE + 20 * SECOND, '1:20 over'],
    [5 * MINUTE + 5 * SECOND, '0:05 over'],
  ])('after %i ms of five minutes', (ms, words) => {
    expect(timeWords(running(5), after(ms), false)).toBe(words);
  });
  test('change once a minute for people who want little movement', () => {
    const calm = (ms: number) => timeWords(running(5), after(ms), true);
    expect([calm(4 * MINUTE + 15 * SECOND), calm(4 * MINUTE + 55 * SECOND)]).toEqual(['Less than a minute left', 'Less than a minute left']);
    expect([calm(5 * MINUTE + 5 * SECOND), calm(5 * MINUTE + 50 * SECOND), calm(7 * MINUTE + 9 * SECOND)]).toEqual([
      'Time is up',
      'Time is up',
      '2 minutes over',
    ]);
  });
  test('give the planned time until it is begun', () => {
    expect(timeWords(newTimer(1, 'Talk', 1), START, false)).toBe('1 minute');
  });
});

test.each([
  [20, 16 * MINUTE - 1, 'enough'],
  [20, 16 * MINUTE, 'soon'],
  [3, 2 * MINUTE - 1, 'enough'],
  [3, 2 * MINUTE, 'soon'],
  [1, 29 * SECOND, 'enough'],
  [1, 30 * SECOND, 'soon'],
  [3, 3 * MINUTE, 'over'],
  [3, 90 * MINUTE, 'over'],
])('of %i minutes, %i ms are: %s', (minutes, ms, phase) => {
  expect(phaseAt(running(minutes), after(ms))).toBe(phase);
});

test('a clock that was not begun, or has no minutes, is never over', () => {
  expect(phaseAt(newTimer(1, 'Title', 0), START)).toBe('ready');
  expect(phaseAt(newTimer(1, 'Talk', 5), after(90 * MINUTE))).toBe('ready');
  expect(phaseAt(running(0), after(MINUTE))).toBe('ready');
});

test('a pause takes no time, and a minute more moves the end', () => {
  const stopped = paused(running(2), after(MINUTE));
  expect(isRunning(stopped)).toBe(false);
  expect(timeWords(stopped, after(50 * MINUTE), false)).toBe('1 minute left');
  const again = longer(started(stopped, after(50 * MINUTE)));
  expect(timeWords(again, after(51 * MINUTE), false)).toBe('1 minute left');
});

test('only the end and the time before it are told to people who listen', () => {
  const timer = running(10);
  expect(phaseWords(timer, 'enough', START)).toBe('');
  expect(phaseWords(timer, 'soon', after(8 * MINUTE))).toBe('Nearly time: 2 minutes left.');
  expect(phaseWords(timer, 'over', after(10 * MINUTE))).toBe('The time is up.');
});
