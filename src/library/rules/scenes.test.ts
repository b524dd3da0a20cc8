import { describe, expect, test } from 'vitest';
import { codesOf, problemOf, swap } from '../../../tests/helpers/content-folder.ts';

const withScene = (scene: string) => ({ 'ideas/one-door.mdx': swap('**Illustrative.** A worker answers.', scene) });

describe('scenes', () => {
  test('a scene that does not say that it is one is shown where it begins', () => {
    expect(problemOf(withScene('A worker answers.'))).toEqual([
      'content/ideas/one-door.mdx:13:1  scene/unmarked',
      'The first paragraph is a scene. Begin it with “**Illustrative.**”, so that nobody takes it for a report.',
    ]);
  });

  test('a scene cites nothing', () => {
    expect(codesOf(withScene('**Illustrative.** A worker answers. <Cite ids="guide-f01" />'))).toEqual(['content/ideas/one-door.mdx:13:1 scene/cites']);
  });

  test('the paragraphs after it may', () => {
    expect(codesOf(withScene('**Illustrative.** A worker answers.\n\nThe guide asks for this. <Cite ids="guide-f01" />'))).toEqual([]);
  });
});
