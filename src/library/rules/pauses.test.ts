import { expect, test } from 'vitest';
import { codesOf, reportOf, swap, type Changes } from '../../../tests/helpers/content-folder.ts';
import { theCheckSays } from '../../../tests/helpers/the-check-says.ts';

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

theCheckSays('pause/order', {
  'a pause that comes before the one above it is shown where it stands': [
    withPauses(['one', 'What they did'], ['two', 'Setting']),
    'content/case-studies/riverside.mdx:21:80  pause/order',
    '“Setting” comes before “What they did”. Put the pause "two" where the story comes to it.',
  ],
  'the story stops once after a heading': [
    withPauses(['one', 'Setting'], ['two', 'Setting']),
    'content/case-studies/riverside.mdx:21:74  pause/order',
    'The story stops after “Setting” already. Put the pause "two" where the story comes to it.',
  ],
  'a heading after which the story cannot stop is refused': [
    { 'case-studies/riverside.mdx': swap('after: What prompted it', 'after: What to watch') },
    'content/case-studies/riverside.mdx:21:35  field/invalid',
  ],
});

test('a pause does not share its id with a question to discuss', () => {
  expect(reportOf({ 'case-studies/riverside.mdx': swap('what-first', 'who-pays') })).toContain('The id "case-studies/riverside#who-pays" is used already');
});
