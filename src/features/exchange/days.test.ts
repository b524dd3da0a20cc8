// Days as people’s own clocks have them, and days that there are not.
import { expect, it } from 'vitest';
import { dayOf, dayOfMoment, monthsAfter, workingDayFrom } from './days.ts';

it('a day is the one on the person’s own clock', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

it('three months later is the same day, or the last of a shorter month', () => {
  expect(monthsAfter('2026-11-22', 3)).toBe('2027-02-22');
  expect(monthsAfter('2026-11-30', 3)).toBe('2027-02-28');
  expect(monthsAfter('2027-11-30', 3)).toBe('2028-02-29');
});

it('a day on a weekend leads to the Monday after it', () => {
  expect(['2027-02-26', '2027-02-27', '2027-02-28', '2027-03-01'].map(workingDayFrom)).toEqual(['2027-02-26', '2027-03-01', '2027-03-01', '2027-03-01']);
});

it('a moment in UTC is shown as the day of the person’s own clock', () => {
  const late = new Date(2027, 2, 2, 0, 30);
  expect(dayOfMoment(late.toISOString())).toBe('2027-03-02');
  expect(dayOfMoment(new Date(2027, 2, 1, 23, 30).toISOString())).toBe('2027-03-01');
});
