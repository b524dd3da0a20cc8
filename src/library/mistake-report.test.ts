import { expect, test } from 'vitest';
import { preparedMail, reportText } from './mistake-report.ts';

const text = reportText({ page: 'https://example.org/toolkit/', wrong: ' The number & the name. ', version: '1.0.0 (2026-11-22)' });

test('a report names the page, the version and what is wrong', () => {
  expect(text).toBe('Page: https://example.org/toolkit/\nVersion: 1.0.0 (2026-11-22)\n\nWhat is wrong:\nThe number & the name.\n');
});

test('a prepared e-mail carries the whole text', () => {
  const address = new URL(preparedMail('mailto:library@example.org', 'A mistake?', text)!);
  expect(address.pathname).toBe('library@example.org');
  expect(address.searchParams.get('subject')).toBe('A mistake?');
  expect(address.searchParams.get('body')).toBe(text.replaceAll('\n', '\r\n'));
});

test('nothing is prepared for a web address, or where a mail program would cut the text off', () => {
  expect(preparedMail('https://example.org/contact', 'A mistake', text)).toBeUndefined();
  expect(preparedMail('mailto:library@example.org', 'A mistake', 'long '.repeat(500))).toBeUndefined();
});
