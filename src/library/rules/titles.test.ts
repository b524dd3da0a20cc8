import { describe, expect, test } from 'vitest';
import { codesOf, reportOf, swap } from '../../../tests/helpers/content-folder.ts';

describe('title/duplicate', () => {
  test('two entries of one collection never share a title, whatever its capitals', () => {
    expect(reportOf({ 'ideas/one-plan.mdx': swap('title: One plan', 'title: One DOOR') })).toMatchInlineSnapshot(`
      "content/ideas/one-plan.mdx:2:8  title/duplicate
        The title “One DOOR” is used already, in content/ideas/one-door.mdx. Say what makes this one different.
        See docs/content-rules.md#titleduplicate

      1 problem in 1 file."
    `);
  });

  test('entries of two collections may share a title', () => {
    expect(codesOf({ 'ideas/one-plan.mdx': swap('title: One plan', 'title: Riverside') })).toEqual([]);
  });
});
