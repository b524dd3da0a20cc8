import { expect, test } from 'vitest';
import { problemOf, swap } from '../../../tests/helpers/content-folder.ts';

test('placeholder/left: what the template says is shown where it stands, in fields and in the text', () => {
  expect(problemOf({ 'case-studies/riverside.mdx': swap(/^population: .*$/m, 'population: People who need both kinds of support') })[0]).toMatch(
    /riverside\.mdx:\d+:13 {2}placeholder\/left$/,
  );
  const [place, said] = problemOf({
    'dimensions/access.mdx': swap(
      /## Why it matters\n\n/,
      '## Why it matters\n\nSay what happens to people where this is missing, with the evidence and who reported it.\n\n',
    ),
  });
  expect(place).toMatch(/access\.mdx:\d+:1 {2}placeholder\/left$/);
  expect(said).toContain('“Say what happens to people where this is missing, with th…” comes from the template.');
});
