import { describe, expect, test } from 'vitest';
import { codesOf, problemOf, reportOf, swap } from '../../../tests/helpers/content-folder.ts';

describe('headings', () => {
  test('a missing heading is named, with the headings of the kind', () => {
    expect(problemOf({ 'ideas/one-door.mdx': swap('## What helps\n\n- Time.\n\n', '') })).toEqual([
      'content/ideas/one-door.mdx:1:1  heading/missing',
      'The heading “## What helps” is missing.',
      'Known: What this might look like, What guidance asks for, Examples, What helps, What gets in the way, Where it was done',
    ]);
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

  test('an idea may do without examples, where nobody is said to have done anything', () => {
    expect(codesOf({ 'ideas/one-door.mdx': swap('## Examples', '## What guidance asks for') })).toEqual([]);
    expect(codesOf({ 'ideas/one-door.mdx': swap(/## Examples\n\n.*\n\n/u, '') })).toEqual([]);
  });

  test('headings out of order are told apart from missing ones', () => {
    expect(codesOf({ 'dimensions/access.mdx': (text) => `${text}\n## Why it matters\n\nSaid twice.\n` })).toEqual([
      'content/dimensions/access.mdx:1:1 heading/order',
    ]);
  });

  test('standing pages choose their own headings', () => {
    expect(codesOf({ 'pages/about.mdx': (text) => `${text}\n## Any words\n\nText.\n` })).toEqual([]);
  });
});
