import { describe, expect, test } from 'vitest';
import { codesOf, reportOf, swap } from '../../../tests/helpers/content-folder.ts';
import { countWords } from './summaries.ts';

const words = (number: number) => `summary: ${Array.from({ length: number }, () => 'word').join(' ')}`;

describe('summary/missing and summary/too-long', () => {
  test('an entry without a summary is told so', () => {
    expect(reportOf({ 'ideas/one-plan.mdx': swap(/summary: .*\n/, '') })).toMatchInlineSnapshot(`
      "content/ideas/one-plan.mdx:2:1  summary/missing
        summary is missing.
        See docs/content-rules.md#summarymissing

      1 problem in 1 file."
    `);
  });

  test('an empty summary is shown where it stands', () => {
    expect(reportOf({ 'ideas/one-plan.mdx': swap(/summary: .*/, 'summary: ""') })).toMatchInlineSnapshot(`
      "content/ideas/one-plan.mdx:3:10  summary/missing
        summary is "": say something here, or leave the field out.
        See docs/content-rules.md#summarymissing

      1 problem in 1 file."
    `);
    expect(codesOf({ 'ideas/one-plan.mdx': swap(/summary: .*/, 'summary:') })).toEqual(['content/ideas/one-plan.mdx:3:9 summary/missing']);
  });

  test('46 words are too many', () => {
    expect(reportOf({ 'ideas/one-plan.mdx': swap(/summary: .*/, words(46)) })).toMatchInlineSnapshot(`
      "content/ideas/one-plan.mdx:3:10  summary/too-long
        The summary has 46 words; 45 is the most. Cut what a newcomer does not need.
        See docs/content-rules.md#summarytoo-long

      1 problem in 1 file."
    `);
  });

  test('45 words are not', () => {
    expect(codesOf({ 'ideas/one-plan.mdx': swap(/summary: .*/, words(45)) })).toEqual([]);
  });

  test('a dash on its own is not a word', () => {
    expect(countWords('Mental health – and 2 others’ views')).toBe(6);
  });
});
