import { describe, expect, test } from 'vitest';
import { codesOf, reportOf, swap } from '../../../tests/helpers/content-folder.ts';

/** The finding that most of the library rests on speaks of some people only. */
const limited = { 'sources/guide.yaml': swap('label: Many doors are shut', 'label: Many doors are shut\n    population: severe-mental-illness-from-14') };
const IDEA = 'ideas/one-door.mdx';
const withFirst = (text: string) => ({ 'dimensions/access.mdx': swap('Every service answers.', text) });
const about = (changes: Parameters<typeof codesOf>[0], file: string) => codesOf({ ...limited, ...changes }).filter((code) => code.includes(`/${file}:`));

describe('population/unsaid', () => {
  test('a statement in a field is told of whom its passages speak', () => {
    expect(reportOf({ ...limited, ...withFirst('Every service answers everyone.') })).toContain(
      `content/dimensions/access.mdx:9:5  population/unsaid
  A statement here rests on passages that speak only of people aged 14 and over with severe mental illness who use substances. Say so here, or in the paragraph that opens the part.
  See docs/content-rules.md#populationunsaid`,
    );
  });

  test('a statement that says whom it is about is sound, and so is one that rests on another passage as well', () => {
    const first = 'content/dimensions/access.mdx:9:5 population/unsaid';
    expect(about({}, 'dimensions/access.mdx')).toContain(first);
    expect(about(withFirst('Every service answers people with severe mental illness who use substances.'), 'dimensions/access.mdx')).not.toContain(first);
    expect(about({}, IDEA).filter((code) => code.startsWith('content/ideas/one-door.mdx:17'))).toEqual([]);
  });

  test('a point of a text may leave it to the paragraph that opens its part', () => {
    const alone = (text: string) => swap('guide-f01 guide-q01', 'guide-f01')(text);
    const opened = (text: string) => alone(text).replace('## Examples\n\n', '## Examples\n\nThese are about people with psychosis who use substances.\n\n');
    expect(about({ [IDEA]: alone }, IDEA)).toContain('content/ideas/one-door.mdx:17:1 population/unsaid');
    expect(about({ [IDEA]: opened }, IDEA)).toEqual([]);
  });

  test('a point that names NICE says whom, also where it rests on another passage as well', () => {
    expect(about({ [IDEA]: swap('- One.', '- NICE asks for one.') }, IDEA)).toContain('content/ideas/one-door.mdx:17:1 population/unsaid');
    expect(about({ [IDEA]: swap('- One.', '- For people with severe mental illness who use substances, NICE asks for one.') }, IDEA)).toEqual([]);
  });

  test('a sentence with a mark of its own is asked by itself', () => {
    const two = swap('- One. <Cite ids="guide-f01 guide-q01" />', '- One. <Cite ids="guide-q01" /> Two. <Cite ids="guide-f01" />');
    expect(about({ [IDEA]: two }, IDEA)).toContain('content/ideas/one-door.mdx:17:1 population/unsaid');
  });

  test('passages that speak of everyone ask for nothing', () => {
    expect(codesOf({ [IDEA]: swap('- One.', '- NICE asks for one.') })).toEqual([]);
  });
});

describe('population/half-said', () => {
  const told = (text: string) =>
    about({ [IDEA]: swap('- One. <Cite ids="guide-f01 guide-q01" />', `- ${text} <Cite ids="guide-f01" />`) }, IDEA).filter((code) => code.includes(':17:'));

  test('mental illness alone is half of whom these passages speak of', () => {
    expect(told('One, for people with severe mental illness.')).toEqual(['content/ideas/one-door.mdx:17:1 population/half-said']);
    expect(told('One, for people with severe mental illness who drink or use drugs.')).toEqual([]);
  });

  test('a passage on everyone with a mental illness asks for that alone', () => {
    const any = { 'sources/guide.yaml': swap('label: Many doors are shut', 'label: Many doors are shut\n    population: any-severe-mental-illness') };
    const point = { [IDEA]: swap('- One. <Cite ids="guide-f01 guide-q01" />', '- One, for people with severe mental illness. <Cite ids="guide-f01" />') };
    expect(codesOf({ ...any, ...point }).filter((code) => code.includes('one-door.mdx:17:'))).toEqual([]);
  });

  test('what tells of everyone is unsaid and not half said', () => {
    expect(told('One.')).toEqual(['content/ideas/one-door.mdx:17:1 population/unsaid']);
  });
});
