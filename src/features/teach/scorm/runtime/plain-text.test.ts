import { expect, it } from 'vitest';
import { asWritten, cutTo, oneLine } from './plain-text.ts';
import { moment, timeSpan } from './times.ts';

it('writes for SCORM 1.2 in ASCII alone', () => {
  expect(oneLine('“Café” – it’s £5…\nÓran\u0007 \u{1f600}', '1.2')).toBe('"Cafe" - it\'s GBP 5... Oran ?');
});

it('leaves letters as they are for SCORM 2004, and a brace at the beginning cannot be read as a language', () => {
  expect(oneLine('“Café”\r\n\tÓran \u{1f600}', '2004')).toBe('“Café” Óran \u{1f600}');
  expect(oneLine('{lang=xx}Words', '2004')).toBe(' {lang=xx}Words');
});

it('keeps letters and lines as they were written, without control characters', () => {
  for (const edition of ['1.2', '2004'] as const)
    expect(asWritten(' “Café”\r\n\tÓran\u0007 \ud800\u{1f600}\n', edition)).toBe('“Café”\n\tÓran \ufffd\u{1f600}');
  expect(asWritten('{lang=xx}Words', '2004')).toBe(' {lang=xx}Words');
});

it('cuts between characters, never inside one', () => {
  expect(cutTo('ab\u{1f600}c', 3)).toBe('ab');
  expect(cutTo('ab\u{1f600}c', 4)).toBe('ab\u{1f600}');
});

it('writes times as each edition does', () => {
  const when = new Date(2026, 10, 22, 9, 5, 7);
  expect(moment(when, '1.2')).toBe('09:05:07.00');
  expect(moment(new Date('2026-11-22T09:05:07.890Z'), '2004')).toBe('2026-11-22T09:05:07.00Z');
  expect([0, 59.6, 3_600_000].map((seconds) => timeSpan(seconds, '1.2'))).toEqual(['0000:00:00.00', '0000:01:00.00', '1000:00:00.00']);
  expect(timeSpan(90_000_000, '1.2')).toBe('9999:59:59.00');
  expect(timeSpan(3661, '2004')).toBe('PT1H1M1S');
});
