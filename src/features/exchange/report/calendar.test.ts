// Calendar files that every calendar takes, whatever stands in the titles.
import { expect, test } from 'vitest';
import { actionDays, dayTitle } from './action-days.ts';
import { toCalendar } from './calendar.ts';

test('a long title is cut between whole letters', () => {
  expect(dayTitle(`${'a'.repeat(118)}😀bc`)).toBe(`${'a'.repeat(118)}😀…`);
  expect(dayTitle('Короткая')).toBe('Короткая');
});

test('a file holds no control characters, no half letters, and no line of more than 75 bytes', async () => {
  const text = await toCalendar(
    [
      {
        id: 'one',
        day: '2027-03-02',
        title: `Ring\u0000 the\u0007 team\nfirst ${'Договор '.repeat(30)}`,
        description: 'Owner: \u0007Team lead.\rATTACH:https://example.org\u2028ATTENDEE:x',
        remindDays: 7,
      },
    ],
    'Both Together',
  );
  expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd]/u);
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(text.replace(/\r\n /g, '')).toContain('SUMMARY:Ring the team first Договор');
  expect(text).toContain('DTSTART;VALUE=DATE:20270302');
  // No line of the file is of somebody’s own making.
  expect(text.split(/\r\n|[\r\n\u0085\u2028\u2029]/u).filter((line) => /^(?:ATTACH|ATTENDEE)/.test(line))).toEqual([]);
  expect(text.split('\r\n').filter((line) => /[\r\n]/.test(line))).toEqual([]);
});

test('a day of the year 26, as older versions of the site kept it, is left out', () => {
  const action = { id: 'a', what: 'Ring', role: '', by: '0026-03-01', status: 'open' as const };
  expect(actionDays([action], 'Made here.')).toEqual([]);
});
