import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryRoot } from '../../tests/helpers/content-folder.ts';
import { heavyFiles, siteGaps, siteProblems } from './site-check.ts';

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

test('a picture that is too large for a phone is named with its size', () => {
  const root = temporaryRoot();
  mkdirSync(join(root, 'public/maps'), { recursive: true });
  writeFileSync(join(root, 'public/icon.svg'), 'small');
  writeFileSync(join(root, 'public/maps/area.png'), Buffer.alloc(3_100_000));
  expect(heavyFiles(root)).toEqual(['public/maps/area.png is 3.1 MB. It takes long on a phone, and stands in every copy of the whole site: make it smaller.']);
});
