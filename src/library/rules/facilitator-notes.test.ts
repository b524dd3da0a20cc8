import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codesOf, fixtures, reportOf, swap } from '../../../tests/helpers/content-folder.ts';
import { theCheckSays } from '../../../tests/helpers/the-check-says.ts';

const NOTES = 'facilitator-notes/riverside.yaml';
const FILE = `content/${NOTES}`;
const written = readFileSync(join(fixtures, 'sound/content', NOTES), 'utf8');

theCheckSays('notes/missing', {
  'a case study that nobody can teach with is shown, with what to type': [
    { [NOTES]: null },
    'content/case-studies/riverside.mdx:1:1  notes/missing',
    'Nobody can teach with it yet. Write content/facilitator-notes/riverside.yaml: npm run new facilitator-notes riverside',
  ],
  'nothing is said of notes that could not be read': [{ [NOTES]: swap('minutes: 10', 'minutes: ten') }, `${FILE}:10:29  field/invalid`],
});

theCheckSays('notes/wrong-file', {
  'a file that does not bear the id of its case study is shown': [
    { 'facilitator-notes/river.yaml': written.replace('Facilitating: Riverside', 'Facilitating: River') },
    'content/facilitator-notes/river.yaml:5:12  notes/wrong-file',
    'The file is called river and its case study is riverside. Both have the same id.',
  ],
  'a case study that does not exist is reported once, as a broken link': [
    {
      'facilitator-notes/lake.yaml': written.replace('caseStudy: riverside', 'caseStudy: lake').replace('Facilitating: Riverside', 'Facilitating: Lake'),
    },
    'content/facilitator-notes/lake.yaml:5:12  ref/missing',
  ],
});

describe('notes/questions', () => {
  test('a question that the case study does not have is shown, and the one left out is named', () => {
    expect(reportOf({ [NOTES]: swap('question: who-pays', 'question: who-pay') })).toMatchInlineSnapshot(`
      "content/facilitator-notes/riverside.yaml:12:3  notes/questions
        Nothing is said on "who-pays".
        See docs/content-rules.md#notesquestions

      content/facilitator-notes/riverside.yaml:18:15  notes/questions
        case-studies/riverside has no pause or question "who-pay".
        Known: what-first, who-decides, who-pays
        See docs/content-rules.md#notesquestions

      2 problems in 1 file."
    `);
  });

  test('a question is handled once', () => {
    expect(reportOf({ [NOTES]: swap('question: who-pays', 'question: who-decides') })).toContain('The question "who-decides" is handled already.');
  });

  test('questions come in the order of the case study', () => {
    const swapped = (text: string) =>
      text
        .replace('question: who-pays', 'question: who')
        .replace('who-decides', 'who-pays')
        .replace(/question: who$/m, 'question: who-decides');
    expect(codesOf({ [NOTES]: swapped })).toEqual([`${FILE}:15:15 notes/questions`]);
  });
});

theCheckSays('notes/minutes', {
  'a plan that takes longer than the case study is shown': [
    { [NOTES]: swap('minutes: 10', 'minutes: 15') },
    'content/facilitator-notes/riverside.yaml:8:3  notes/minutes',
    'The plan takes 25 minutes and case-studies/riverside takes 20. Make them agree.',
  ],
});
