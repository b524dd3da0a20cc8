import { expect, test } from 'vitest';
import { joinSentences, plainBody } from './plain-text.ts';

test('search reads the rows of a table as sentences, without its marks', () => {
  expect(plainBody('## What helps\n\nWho came.\n\n| Service | Who |\n| --- | :-: |\n| **Health** | [Two](ref:tools/map) <Cite ids="a-1" /> |\n')).toBe(
    'What helps. Who came. Service, Who. Health, Two.',
  );
});

test('a sentence that ends within quotation marks gets no second full stop', () => {
  expect(joinSentences(['Say “nobody is excluded.”', 'Ask “why?”', 'Write it down'])).toBe('Say “nobody is excluded.” Ask “why?” Write it down.');
});
