import { expect, test } from 'vitest';
import { isLikelyDay, isRealDay, oddYear } from './calendar-day.ts';

test.each(['2026-11-22', '2028-02-29', '0026-03-01'])('%s is a real day', (day) => expect(isRealDay(day)).toBe(true));
test.each(['2026-02-29', '2026-02-31', '2026-13-01', '2026-04-00', '0000-01-01', '2026-1-1', '20266-01-01', '', 'today'])('%s is no day', (day) =>
  expect(isRealDay(day)).toBe(false),
);
test('a year typed with two digits is said to be odd, with the one that was meant', () => {
  expect(isLikelyDay('0026-03-01')).toBe(false);
  expect(oddYear('0026-03-01')).toBe('The year is 26. Write it with four digits: 2026.');
  expect(oddYear('0202-03-01')).toBe('The year is 202. Write it with four digits.');
  expect(oddYear('2026-03-01')).toBeUndefined();
});
