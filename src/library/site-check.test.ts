import { expect, test } from 'vitest';
import { siteGaps, siteProblems } from './site-check.ts';

test('a contact is a mail address or a web address', () => {
  expect(siteProblems({ contact: 'mailto:library@example.org', base: '/' })).toEqual([]);
  expect(siteProblems({ contact: 'https://example.org/contact', base: '/area/' })).toEqual([]);
  expect(siteProblems({ contact: 'library@example.org', base: '/' })[0]).toContain('Write mailto: and an address');
  expect(siteProblems({ contact: 'javascript:alert(1)', base: '/' })).toHaveLength(1);
  expect(siteProblems({ contact: '', base: 'area' })[0]).toContain('begins and ends with a slash');
});

test('that no contact is set is said', () => {
  expect(siteGaps({ contact: '' })[0]).toContain('No contact is set');
  expect(siteGaps({ contact: 'mailto:library@example.org' })).toEqual([]);
});
