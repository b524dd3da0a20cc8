import { describe, expect, test } from 'vitest';
import { codesOf, problemOf, swap } from '../../../tests/helpers/content-folder.ts';

const withExample = (ids: string) => swap('<Cite ids="guide-f01 guide-q01" />', `<Cite ids="${ids}" />`);

describe('example/asked', () => {
  test('an example that a source only asks about is shown where it stands', () => {
    expect(problemOf({ 'ideas/one-door.mdx': withExample('guide-q01') })).toEqual([
      'content/ideas/one-door.mdx:17:1  example/asked',
      'Every passage that this rests on asks for something; none says that it was done. Move it under “What guidance asks for”.',
    ]);
  });

  test('an example that also rests on a finding is one', () => {
    expect(codesOf({ 'ideas/one-door.mdx': swap('- One.', '- Once.') })).toEqual([]);
  });

  test('the same point may stand under what guidance asks for', () => {
    expect(codesOf({ 'ideas/one-door.mdx': (text) => withExample('guide-q01')(text).replace('## Examples', '## What guidance asks for') })).toEqual([]);
  });
});
