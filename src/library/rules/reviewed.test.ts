import { describe, expect, test } from 'vitest';
import { codesOf, reportOf, swap } from '../../../tests/helpers/content-folder.ts';
import { monthsBefore } from './reviewed.ts';

const reviewedOn = (line: string) => ({ 'ideas/one-plan.mdx': swap(/reviewed: .*\n/, line) });

describe('reviewed', () => {
  test('an entry without the day of its last reading is told so', () => {
    expect(reportOf(reviewedOn(''))).toMatchInlineSnapshot(`
      "content/ideas/one-plan.mdx:2:1  reviewed/missing
        reviewed is missing.
        See docs/content-rules.md#reviewedmissing

      1 problem in 1 file."
    `);
  });

  test('a day in another form is told how to be written', () => {
    expect(reportOf(reviewedOn('reviewed: 22 November 2026\n'))).toMatchInlineSnapshot(`
      "content/ideas/one-plan.mdx:8:11  reviewed/missing
        reviewed is "22 November 2026": write the day as year-month-day, such as 2026-11-22.
        See docs/content-rules.md#reviewedmissing

      1 problem in 1 file."
    `);
  });

  test('a day that has not come is refused', () => {
    expect(reportOf(reviewedOn('reviewed: 2026-11-23\n'))).toMatchInlineSnapshot(`
      "content/ideas/one-plan.mdx:8:11  reviewed/future
        reviewed is 2026-11-23, which has not come yet.
        See docs/content-rules.md#reviewedfuture

      1 problem in 1 file."
    `);
  });

  test('a day over 24 months ago asks for a new reading', () => {
    expect(reportOf(reviewedOn('reviewed: 2024-11-21\n'))).toMatchInlineSnapshot(`
      "content/ideas/one-plan.mdx:8:11  reviewed/old
        Last read against its sources on 2024-11-21, over 24 months ago. Read it again and set the day.
        See docs/content-rules.md#reviewedold

      1 problem in 1 file."
    `);
  });

  test('today and 24 months ago are both in time', () => {
    expect(codesOf(reviewedOn('reviewed: 2026-11-22\n'))).toEqual([]);
    expect(codesOf(reviewedOn('reviewed: 2024-11-22\n'))).toEqual([]);
  });

  test('months are counted across the turn of the year', () => {
    expect(monthsBefore('2026-01-15', 12)).toBe('2025-01-15');
    expect(monthsBefore('2026-01-15', 2)).toBe('2025-11-15');
  });
});
