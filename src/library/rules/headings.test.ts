import { expect, test } from 'vitest';
import { reportOf, swap } from '../../../tests/helpers/content-folder.ts';
import { theCheckSays } from '../../../tests/helpers/the-check-says.ts';

theCheckSays('headings', {
  'a missing heading is named, with the headings of the kind': [
    { 'ideas/one-door.mdx': swap('## What helps\n\n- Time.\n\n', '') },
    'content/ideas/one-door.mdx:1:1  heading/missing',
    'The heading “## What helps” is missing.',
    'Known: What this might look like, What guidance asks for, Examples, What helps, What gets in the way, Where it was done',
  ],
  'an idea may call its examples what guidance asks for': [{ 'ideas/one-door.mdx': swap('## Examples', '## What guidance asks for') }],
  'an idea may do without examples, where nobody is said to have done anything': [{ 'ideas/one-door.mdx': swap(/## Examples\n\n.*\n\n/u, '') }],
  'headings out of order are told apart from missing ones': [
    { 'dimensions/access.mdx': (text) => `${text}\n## Why it matters\n\nSaid twice.\n` },
    'content/dimensions/access.mdx:1:1  heading/order',
  ],
  'standing pages choose their own headings': [{ 'pages/about.mdx': (text) => `${text}\n## Any words\n\nText.\n` }],
});

test('a misspelt heading is shown where it stands, with the nearest one', () => {
  expect(reportOf({ 'ideas/one-door.mdx': swap('## What gets in the way', '## What is in the way') })).toMatchInlineSnapshot(`
      "content/ideas/one-door.mdx:1:1  heading/missing
        The heading “## What gets in the way” is missing.
        Known: What this might look like, What guidance asks for, Examples, What helps, What gets in the way, Where it was done
        See docs/content-rules.md#headingmissing

      content/ideas/one-door.mdx:23:1  heading/unexpected
        “## What is in the way” is not one of the headings of this kind. Did you mean "What gets in the way"?
        Known: What this might look like, What guidance asks for, Examples, What helps, What gets in the way, Where it was done
        See docs/content-rules.md#headingunexpected

      2 problems in 1 file."
    `);
});
