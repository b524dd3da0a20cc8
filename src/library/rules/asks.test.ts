import { describe, expect, test } from 'vitest';
import { codesOf, reportOf } from '../../../tests/helpers/content-folder.ts';

const principle = (summary: string, statement: string) => ({
  'principles/open-door.yaml': `title: An open door
summary: ${summary}
cites: [guide-q01]
reviewed: 2026-11-22
statement: ${statement}
inPractice: [Someone answers.]
dimensions: [access]
`,
});
const recommendation = (summary: string) => ({
  'recommendations/open-the-door.yaml': `title: Open the door
summary: ${summary}
cites: [guide-q01]
reviewed: 2026-11-22
kind: action
source: guide
addressedTo: [Providers]
nations: [england]
asks: [Open the door.]
ideas: [one-door]
`,
});
const asking = (changes: Parameters<typeof codesOf>[0]) => codesOf(changes).filter((code) => code.endsWith('asks/unsaid'));

describe('asks/unsaid', () => {
  test('a principle told as if services lived by it is shown in the field that tells it', () => {
    const told = principle('Every door is open.', 'No service turns anyone away.');
    expect(asking(told)).toEqual(['content/principles/open-door.yaml:2:10 asks/unsaid', 'content/principles/open-door.yaml:5:12 asks/unsaid']);
    expect(asking(principle('Every door should be open.', 'Services must turn nobody away.'))).toEqual([]);
  });

  test('a recommendation told as done says what to write', () => {
    expect(reportOf(recommendation('Providers open the door.'))).toContain(
      `content/recommendations/open-the-door.yaml:2:10  asks/unsaid
  This tells what is asked for as if it were so. Say “should”, “asks for” or the like, as strong as the source does.`,
    );
  });

  test('any strength of asking will do, also one in the past', () => {
    for (const summary of [
      'Providers should consider it.',
      'The report of 2016 wanted doors to open.',
      'A key may help areas.',
      'The study sees value in keys.',
    ])
      expect(asking(recommendation(summary)), summary).toEqual([]);
  });
});
