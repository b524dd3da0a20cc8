import { describe, expect, test } from 'vitest';
import { codesOf, problemOf, swap } from '../../../tests/helpers/content-folder.ts';

describe('title/duplicate', () => {
  test('two entries of one collection never share a title, whatever its capitals', () => {
    expect(problemOf({ 'ideas/one-plan.mdx': swap('title: One plan', 'title: One DOOR') })).toEqual([
      'content/ideas/one-plan.mdx:2:8  title/duplicate',
      'The title “One DOOR” is used already, in content/ideas/one-door.mdx. Say what makes this one different.',
    ]);
  });

  test('entries of two collections may share a title', () => {
    expect(codesOf({ 'ideas/one-plan.mdx': swap('title: One plan', 'title: Riverside') })).toEqual([]);
  });
});
