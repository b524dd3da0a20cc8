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

  test('an example that says that it is illustrative cites nothing either, wherever it stands', () => {
    const example = (text: string) => ({ 'tools/stakeholder-map.mdx': (body: string) => `${body.trimEnd()}\n\n${text}\n` });
    expect(codesOf(example('**Illustrative, for practice.** Two teams meet. <Cite ids="guide-q01" />'))).toEqual([
      expect.stringMatching(/^content\/tools\/stakeholder-map\.mdx:\d+:1 scene\/cites$/u),
    ]);
    expect(codesOf(example('The guide asks for a meeting. <Cite ids="guide-q01" />\n\n**Illustrative.** Two teams meet.'))).toEqual([]);
  });
});
