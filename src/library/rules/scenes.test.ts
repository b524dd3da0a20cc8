import { expect, test } from 'vitest';
import { codesOf, swap } from '../../../tests/helpers/content-folder.ts';
import { theCheckSays } from '../../../tests/helpers/the-check-says.ts';

const withScene = (scene: string) => ({ 'ideas/one-door.mdx': swap('**Illustrative.** A worker answers.', scene) });

theCheckSays('scenes', {
  'a scene that does not say that it is one is shown where it begins': [
    withScene('A worker answers.'),
    'content/ideas/one-door.mdx:13:1  scene/unmarked',
    'The first paragraph is a scene. Begin it with “**Illustrative.**”, so that nobody takes it for a report.',
  ],
  'a scene cites nothing': [withScene('**Illustrative.** A worker answers. <Cite ids="guide-f01" />'), 'content/ideas/one-door.mdx:13:1  scene/cites'],
  'the paragraphs after it may': [withScene('**Illustrative.** A worker answers.\n\nThe guide asks for this. <Cite ids="guide-f01" />')],
});

test('an example that says that it is illustrative cites nothing either, wherever it stands', () => {
  const example = (text: string) => ({ 'tools/stakeholder-map.mdx': (body: string) => `${body.trimEnd()}\n\n${text}\n` });
  expect(codesOf(example('**Illustrative, for practice.** Two teams meet. <Cite ids="guide-q01" />'))).toEqual([
    expect.stringMatching(/^content\/tools\/stakeholder-map\.mdx:\d+:1 scene\/cites$/u),
  ]);
  expect(codesOf(example('The guide asks for a meeting. <Cite ids="guide-q01" />\n\n**Illustrative.** Two teams meet.'))).toEqual([]);
});
