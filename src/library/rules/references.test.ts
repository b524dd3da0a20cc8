import { expect, test } from 'vitest';
import { reportOf, swap } from '../../../tests/helpers/content-folder.ts';
import { theCheckSays } from '../../../tests/helpers/the-check-says.ts';
import { COLLECTIONS } from '../refs.ts';

test('a sound library has no problem', () => {
  expect(reportOf()).toBe('Content is sound: 12 entries, no problems.');
});

theCheckSays('ref/missing', {
  'a wrong reference in the fields is shown where it stands, with the nearest id': [
    { 'case-studies/riverside.mdx': swap('[one-plan, one-door]', '[one-plan, one-dor]') },
    'content/case-studies/riverside.mdx:18:19  ref/missing',
    'ideas → "one-dor" does not exist in ideas. Did you mean "one-door"?',
    'Known: one-door, one-plan',
  ],
  'a wrong reference inside a list of parts names the field it is under': [
    { 'paths/first-hour.yaml': swap('tools/stakeholder-map', 'tools/stakeholdermap') },
    'content/paths/first-hour.yaml:11:12  ref/missing',
    'stops → "stakeholdermap" does not exist in tools. Did you mean "stakeholder-map"?',
    'Known: stakeholder-map',
  ],
  'a wrong link in the text is shown where it stands': [
    { 'pages/about.mdx': swap('ref:ideas/one-door', 'ref:ideas/no-door') },
    'content/pages/about.mdx:7:34  ref/missing',
    'text → "no-door" does not exist in ideas. Did you mean "one-door"?',
    'Known: one-door, one-plan',
  ],
  'a link to an entry that is gone names the one that took its place': [
    { 'pages/about.mdx': swap('ref:ideas/one-door', 'ref:ideas/old-door'), 'redirects.yaml': 'ideas/old-door: ideas/one-door\n' },
    'content/pages/about.mdx:7:34  ref/missing',
    'text → "old-door" is gone from ideas; ideas/one-door took its place. Link to that, or take the link out.',
  ],
  'a link to a collection that does not exist names the collections': [
    { 'pages/about.mdx': swap('ref:ideas/one-door', 'ref:idea/one-door') },
    'content/pages/about.mdx:7:34  ref/missing',
    'text → there is no collection "idea". Did you mean "ideas"?',
    `Known: ${COLLECTIONS.join(', ')}`,
  ],
  'an entry that cannot be read is reported once, not again by everything that links to it': [
    { 'ideas/one-plan.mdx': swap('order: 1', 'order: first') },
    'content/ideas/one-plan.mdx:5:8  field/invalid',
  ],
});
