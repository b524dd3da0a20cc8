// The mark of a wording changes with the words, and with nothing else.
import { expect, test } from 'vitest';
import { wordingOf } from './wording.ts';

const anchors = { notYet: 'Nobody.', partly: 'Some.', inPlace: 'Always.' };

test('stays the same across releases, because sessions people have kept hold it', () => {
  expect(wordingOf({ text: 'Who has to agree before a referral goes out?' })).toBe('1ifului');
  expect(wordingOf({ text: 'Who has to agree before a referral goes out?', anchors })).toBe('1qzodi4');
});
test('spaces and line breaks do not count', () => {
  expect(wordingOf({ text: ' Who\n has to  agree? ' })).toBe(wordingOf({ text: 'Who has to agree?' }));
});
test('a changed word, or a changed description of a level, does', () => {
  const marks = [
    wordingOf({ text: 'Who has to agree?', anchors }),
    wordingOf({ text: 'Who must agree?', anchors }),
    wordingOf({ text: 'Who has to agree?', anchors: { ...anchors, partly: 'A few.' } }),
    wordingOf({ text: 'Who has to agree?' }),
  ];
  expect(new Set(marks).size).toBe(4);
});
