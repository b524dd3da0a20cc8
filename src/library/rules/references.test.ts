import { describe, expect, test } from 'vitest';
import { codesOf, problemOf, reportOf, swap } from '../../../tests/helpers/content-folder.ts';
import { COLLECTIONS } from '../refs.ts';

describe('ref/missing', () => {
  test('a sound library has no problem', () => {
    expect(reportOf()).toBe('Content is sound: 12 entries, no problems.');
  });

  test('a wrong reference in the fields is shown where it stands, with the nearest id', () => {
    expect(problemOf({ 'case-studies/riverside.mdx': swap('[one-plan, one-door]', '[one-plan, one-dor]') })).toEqual([
      'content/case-studies/riverside.mdx:18:19  ref/missing',
      'ideas → "one-dor" does not exist in ideas. Did you mean "one-door"?',
      'Known: one-door, one-plan',
    ]);
  });

  test('a wrong reference inside a list of parts names the field it is under', () => {
    expect(problemOf({ 'paths/first-hour.yaml': swap('tools/stakeholder-map', 'tools/stakeholdermap') })).toEqual([
      'content/paths/first-hour.yaml:11:12  ref/missing',
      'stops → "stakeholdermap" does not exist in tools. Did you mean "stakeholder-map"?',
      'Known: stakeholder-map',
    ]);
  });

  test('a wrong link in the text is shown where it stands', () => {
    expect(problemOf({ 'pages/about.mdx': swap('ref:ideas/one-door', 'ref:ideas/no-door') })).toEqual([
      'content/pages/about.mdx:7:34  ref/missing',
      'text → "no-door" does not exist in ideas. Did you mean "one-door"?',
      'Known: one-door, one-plan',
    ]);
  });

  test('a link to a collection that does not exist names the collections', () => {
    expect(problemOf({ 'pages/about.mdx': swap('ref:ideas/one-door', 'ref:idea/one-door') })).toEqual([
      'content/pages/about.mdx:7:34  ref/missing',
      'text → there is no collection "idea". Did you mean "ideas"?',
      `Known: ${COLLECTIONS.join(', ')}`,
    ]);
  });

  test('an entry that cannot be read is reported once, not again by everything that links to it', () => {
    expect(codesOf({ 'ideas/one-plan.mdx': swap('order: 1', 'order: first') })).toEqual(['content/ideas/one-plan.mdx:5:8 field/invalid']);
  });
});
