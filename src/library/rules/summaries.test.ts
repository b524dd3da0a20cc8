import { describe, expect, test } from 'vitest';
import { codesOf, problemOf, swap } from '../../../tests/helpers/content-folder.ts';
import { countWords } from './summaries.ts';

const words = (number: number) => `summary: ${Array.from({ length: number }, () => 'word').join(' ')}`;

describe('summary/missing and summary/too-long', () => {
  test('an entry without a summary is told so', () => {
    expect(problemOf({ 'ideas/one-plan.mdx': swap(/summary: .*\n/, '') })).toEqual(['content/ideas/one-plan.mdx:2:1  summary/missing', 'summary is missing.']);
  });

  test('an empty summary is shown where it stands', () => {
    expect(problemOf({ 'ideas/one-plan.mdx': swap(/summary: .*/, 'summary: ""') })).toEqual([
      'content/ideas/one-plan.mdx:3:10  summary/missing',
      'summary is "": say something here, or leave the field out.',
    ]);
    expect(codesOf({ 'ideas/one-plan.mdx': swap(/summary: .*/, 'summary:') })).toEqual(['content/ideas/one-plan.mdx:3:9 summary/missing']);
  });

  test('46 words are too many', () => {
    expect(problemOf({ 'ideas/one-plan.mdx': swap(/summary: .*/, words(46)) })).toEqual([
      'content/ideas/one-plan.mdx:3:10  summary/too-long',
      'The summary has 46 words; 45 is the most. Cut what a newcomer does not need.',
    ]);
  });

  test('45 words are not', () => {
    expect(codesOf({ 'ideas/one-plan.mdx': swap(/summary: .*/, words(45)) })).toEqual([]);
  });

  test('a dash on its own is not a word', () => {
    expect(countWords('Mental health – and 2 others’ views')).toBe(6);
  });
});
