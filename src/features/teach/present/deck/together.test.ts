import { expect, test } from 'vitest';
import { twoFourAll } from './together.ts';

const inWords = (minutes: number) => twoFourAll(minutes).map((way) => `${way.words} ${way.minutes}`);

test.each([
  [0, []],
  [1, []],
  [2, ['In pairs 2']],
  [3, ['Alone 1', 'In pairs 1', 'Everyone 1']],
  [4, ['Alone 1', 'In pairs 2', 'Everyone 1']],
  [5, ['Alone 1', 'In pairs 1', 'In fours 2', 'Everyone 1']],
  [10, ['Alone 1', 'In pairs 2', 'In fours 4', 'Everyone 3']],
])('%i minutes', (minutes, ways) => {
  expect(inWords(minutes)).toEqual(ways);
});

test('the ways take the planned minutes, no more, and each at least one', () => {
  for (let minutes = 2; minutes <= 60; minutes++) {
    const ways = twoFourAll(minutes);
    const sum = ways.reduce((all, way) => all + way.minutes, 0);
    expect(sum, `${minutes}`).toBe(Math.min(minutes, 15));
    expect(Math.min(...ways.map((way) => way.minutes)), `${minutes}`).toBeGreaterThanOrEqual(1);
  }
});
