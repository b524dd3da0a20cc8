import { expect, test } from 'vitest';
import { swap } from '../../../tests/helpers/content-folder.ts';
import { theCheckSays } from '../../../tests/helpers/the-check-says.ts';
import { countWords } from './summaries.ts';

const words = (number: number) => Array.from({ length: number }, () => 'word').join(' ');
const withSummary = (line: string) => ({ 'ideas/one-plan.mdx': swap(/summary: .*/, line) });

theCheckSays('summary/missing and summary/too-long', {
  'an entry without a summary is told so': [
    { 'ideas/one-plan.mdx': swap(/summary: .*\n/, '') },
    'content/ideas/one-plan.mdx:2:1  summary/missing',
    'summary is missing.',
  ],
  'an empty summary is shown where it stands': [
    withSummary('summary: ""'),
    'content/ideas/one-plan.mdx:3:10  summary/missing',
    'summary is "": say something here, or leave the field out.',
  ],
  'a summary with nothing behind its name is empty too': [withSummary('summary:'), 'content/ideas/one-plan.mdx:3:9  summary/missing'],
  '46 words are too many': [
    withSummary(`summary: ${words(46)}`),
    'content/ideas/one-plan.mdx:3:10  summary/too-long',
    'The summary has 46 words; 45 is the most. Cut what a newcomer does not need.',
  ],
  '45 words are not too many': [withSummary(`summary: ${words(45)}`)],
});

test('a dash on its own is not a word', () => {
  expect(countWords('Mental health – and 2 others’ views')).toBe(6);
});
