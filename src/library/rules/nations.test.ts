import { describe, expect, test } from 'vitest';
import { codesOf, swap } from '../../../tests/helpers/content-folder.ts';
import { theCheckSays } from '../../../tests/helpers/the-check-says.ts';

const SOURCE = 'sources/guide.yaml';
const onlyScotland = swap('[scotland, england, uk]', '[scotland]');

theCheckSays('nation/unborne', {
  'a nation that no passage speaks of is shown where it stands, with those that they speak of': [
    { 'case-studies/riverside.mdx': swap('[scotland, england]', '[scotland, wales]') },
    'content/case-studies/riverside.mdx:5:21  nation/unborne',
    'No passage that this rests on speaks of Wales. They speak of: Scotland, England, United Kingdom.',
    'Known: scotland, england, uk',
  ],
});

describe('nation/unborne', () => {
  test('a passage with nations of its own bears those, and not the ones of its source', () => {
    const ofItsOwn = swap('label: Many doors are shut', 'label: Many doors are shut\n    nations: [wales]');
    const standard = (changes: Parameters<typeof codesOf>[0]) => codesOf({ [SOURCE]: ofItsOwn, ...changes }).filter((code) => code.includes('standard.yaml'));
    expect(standard({})).toEqual(['content/guidance/standard.yaml:7:11 nation/unborne']);
    expect(standard({ 'guidance/standard.yaml': swap('[england]', '[wales]') })).toEqual([]);
  });

  test('what the source covers is asked of the entry, not of an idea, which names no nation', () => {
    expect(codesOf({ [SOURCE]: onlyScotland })).toContain('content/guidance/standard.yaml:7:11 nation/unborne');
    expect(codesOf({ [SOURCE]: onlyScotland }).filter((code) => code.includes('/ideas/'))).toEqual([]);
  });
});
