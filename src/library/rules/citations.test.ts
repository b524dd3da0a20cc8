import { describe, expect, test } from 'vitest';
import { codesOf, problemOf, swap } from '../../../tests/helpers/content-folder.ts';

describe('cite/unknown', () => {
  test('a wrong citation in the fields is shown where it stands, with the nearest passages', () => {
    expect(problemOf({ 'tools/stakeholder-map.mdx': swap('cites: [guide-f01]', 'cites: [guide-q01, guide-f1]') })).toEqual([
      'content/tools/stakeholder-map.mdx:17:20  cite/unknown',
      'No source has a passage "guide-f1". Did you mean "guide-f01" or "guide-f02" or "guide-q01"?',
    ]);
  });

  test('a wrong citation in the text is shown at its own id', () => {
    expect(problemOf({ 'ideas/one-door.mdx': swap('ids="guide-f01 guide-q01"', 'ids="guide-f01 guide-q02"') })).toEqual([
      'content/ideas/one-door.mdx:17:29  cite/unknown',
      'No source has a passage "guide-q02". Did you mean "guide-f02" or "guide-q01" or "guide-f01"?',
    ]);
  });

  test('a source that cannot be read is reported once, not again by everything that rests on it', () => {
    expect(codesOf({ 'sources/guide.yaml': swap('core: true', 'core: yes please') })).toEqual(['content/sources/guide.yaml:18:11 field/invalid']);
  });
});

describe('cite/none', () => {
  test('an entry without a citation is told so', () => {
    expect(problemOf({ 'tools/stakeholder-map.mdx': swap('cites: [guide-f01]\n', '') })).toEqual([
      'content/tools/stakeholder-map.mdx:2:1  cite/none',
      'cites is missing.',
    ]);
  });

  test('an empty list of citations is no citation', () => {
    expect(codesOf({ 'tools/stakeholder-map.mdx': swap('cites: [guide-f01]', 'cites: []') })).toEqual(['content/tools/stakeholder-map.mdx:17:8 cite/none']);
  });

  test('a page about the site itself cites nothing', () => {
    expect(codesOf({ 'pages/about.mdx': swap('What the site is.', 'What this site is.') })).toEqual([]);
  });
});
