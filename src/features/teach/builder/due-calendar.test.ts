import { expect, it } from 'vitest';
import { exampleAssignment } from '../../../../tests/helpers/learning-package.ts';
import { readAssignmentCode } from '../model/assignment-code.ts';
import { dueCalendar } from './due-calendar.ts';

const unfolded = (text: string) => text.replace(/\r\n[ \t]/g, '');

it('holds the day, a reminder two days before, and a link that opens the assignment', async () => {
  const assignment = exampleAssignment({ title: 'Before we meet', due: '2026-12-08' });
  const text = unfolded(await dueCalendar(assignment, '2026-12-08', 'https://example.org/area/', 'Both Together'));
  expect(text).toContain('SUMMARY:Due: Before we meet');
  expect(text).toContain('DTSTART;VALUE=DATE:20261208');
  expect(text).toContain('TRIGGER:-P2D');
  const [, url = ''] = /^URL:(.*)$/m.exec(text) ?? [];
  expect(url).toMatch(/^https:\/\/example\.org\/area\/teach\/learn\/#t=/);
  expect(await readAssignmentCode(url.trim())).toMatchObject({ ok: true, assignment: { title: 'Before we meet' } });
});

it('goes without a link that mail programs would break', async () => {
  const assignment = exampleAssignment({
    due: '2026-12-08',
    message: Array.from({ length: 4000 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 20_000))).join(''),
  });
  expect(await dueCalendar(assignment, '2026-12-08', 'https://example.org', 'Both Together')).not.toContain('URL:');
});
