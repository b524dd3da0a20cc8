import { expect, test } from 'vitest';
import { plainBody } from './plain-text.ts';

test('search reads the rows of a table as sentences, without its marks', () => {
  expect(plainBody('## What helps\n\nWho came.\n\n| Service | Who |\n| --- | :-: |\n| **Health** | [Two](ref:tools/map) <Cite ids="a-1" /> |\n')).toBe(
    'What helps. Who came. Service, Who. Health, Two.',
  );
});
