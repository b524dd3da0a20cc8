// Earlier states: ten of them, spread over the time that a document was worked on.
import { describe, expect, test } from 'vitest';
import { isWorthKeeping, MOST_STATES, statesTooMany } from './history.ts';

const MINUTE = 60_000;
const START = Date.parse('2026-11-01T09:00:00Z');
const state = (minutes: number, size = 100) => ({ changedAt: new Date(START + minutes * MINUTE).toISOString(), size });

/** Saves once a minute for so many minutes, as somebody does who types on; gives the minutes of the states that are left. */
function workFor(minutes: number): number[] {
  let states: ReturnType<typeof state>[] = [];
  for (let minute = 0; minute < minutes; minute++) {
    if (!isWorthKeeping(state(minute), states.at(-1))) continue;
    states.push(state(minute));
    const gone = statesTooMany(states, START + (minute + 1) * MINUTE);
    states = states.filter((one) => !gone.includes(one));
  }
  return states.map(({ changedAt }) => (Date.parse(changedAt) - START) / MINUTE);
}

describe('states that are kept', () => {
  test('are every fifth minute at first', () => {
    expect(workFor(21)).toEqual([0, 5, 10, 15, 20]);
  });
  test('are never more than ten, the first and the latest among them', () => {
    const kept = workFor(600);
    expect(kept).toHaveLength(MOST_STATES);
    expect([kept[0], kept.at(-1)]).toEqual([0, 595]);
  });
  test('lie closer together the later they are', () => {
    const kept = workFor(5000);
    const half = kept[0]! + (kept.at(-1)! - kept[0]!) / 2;
    expect(kept.filter((minute) => minute > half).length).toBeGreaterThan(kept.filter((minute) => minute <= half).length);
  });
  test('are kept although the clock was put back', () => {
    expect(isWorthKeeping(state(0), state(5000))).toBe(true);
  });
  test('take no more room than is allowed, and the latest stays', () => {
    const states = [0, 10, 20, 30].map((minutes) => state(minutes, 1_500_000));
    const gone = statesTooMany(states, START + 40 * MINUTE);
    expect(gone).toHaveLength(2);
    expect(gone).not.toContain(states.at(-1));
  });
});
