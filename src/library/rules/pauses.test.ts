import { describe, expect, test } from 'vitest';
import { codesOf, problemOf, reportOf, swap, type Changes } from '../../../tests/helpers/content-folder.ts';

/** The sound library, its case study with these pauses, and notes that handle them. */
const withPauses = (...pauses: [id: string, after: string][]): Changes => ({
  'case-studies/riverside.mdx': swap(/^pauses: .*$/m, `pauses: [${pauses.map(([id, after]) => `{ id: ${id}, after: ${after}, text: What now? }`).join(', ')}]`),
  'facilitator-notes/riverside.yaml': swap(
    '  - question: what-first\n    listenFor: [A first step]\n    ifQuiet: What would you do?\n',
    [...new Set(pauses.map(([id]) => id))].map((id) => `  - { question: ${id}, listenFor: [A step], ifQuiet: What would you do? }\n`).join(''),
  ),
});

test('pauses in the order of the story are sound', () => {
  expect(codesOf(withPauses(['one', 'Setting'], ['two', 'What prompted it'], ['three', 'What changed']))).toEqual([]);
});

describe('pause/order', () => {
  test('a pause that comes before the one above it is shown where it stands', () => {
    expect(problemOf(withPauses(['one', 'What they did'], ['two', 'Setting']))).toEqual([
      'content/case-studies/riverside.mdx:21:80  pause/order',
      '“Setting” comes before “What they did”. Put the pause "two" where the story comes to it.',
    ]);
  });

  test('the story stops once after a heading', () => {
    expect(reportOf(withPauses(['one', 'Setting'], ['two', 'Setting']))).toContain('The story stops after “Setting” already.');
  });
});

describe('ids', () => {
  test('a pause does not share its id with a question to discuss', () => {
    expect(reportOf({ 'case-studies/riverside.mdx': swap('what-first', 'who-pays') })).toContain('The id "case-studies/riverside#who-pays" is used already');
  });

  test('a heading after which the story cannot stop is refused', () => {
    expect(codesOf({ 'case-studies/riverside.mdx': swap('after: What prompted it', 'after: What to watch') })).toEqual([
      'content/case-studies/riverside.mdx:21:35 field/invalid',
    ]);
  });
});
