import { expect, test } from 'vitest';
import { swap } from '../../../tests/helpers/content-folder.ts';
import { theCheckSays } from '../../../tests/helpers/the-check-says.ts';
import { monthsBefore } from './reviewed.ts';

const reviewedOn = (line: string) => ({ 'ideas/one-plan.mdx': swap(/reviewed: .*\n/, line) });

theCheckSays('reviewed', {
  'an entry without the day of its last reading is told so': [reviewedOn(''), 'content/ideas/one-plan.mdx:2:1  reviewed/missing', 'reviewed is missing.'],
  'a day in another form is told how to be written': [
    reviewedOn('reviewed: 22 November 2026\n'),
    'content/ideas/one-plan.mdx:8:11  reviewed/missing',
    'reviewed is "22 November 2026": write the day as year-month-day, such as 2026-11-22.',
  ],
  'a day that has not come is refused': [
    reviewedOn('reviewed: 2026-11-23\n'),
    'content/ideas/one-plan.mdx:8:11  reviewed/future',
    'reviewed is 2026-11-23, which has not come yet.',
  ],
  'a day over 24 months ago asks for a new reading': [
    reviewedOn('reviewed: 2024-11-21\n'),
    'content/ideas/one-plan.mdx:8:11  reviewed/old',
    'Last read against its sources on 2024-11-21, over 24 months ago. Read it again and set the day.',
  ],
  'today is in time': [reviewedOn('reviewed: 2026-11-22\n')],
  '24 months ago is in time': [reviewedOn('reviewed: 2024-11-22\n')],
});

test('months are counted across the turn of the year', () => {
  expect(monthsBefore('2026-01-15', 12)).toBe('2025-01-15');
  expect(monthsBefore('2026-01-15', 2)).toBe('2025-11-15');
});
