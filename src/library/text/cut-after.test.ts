// Texts are cut as look-behind would cut them.
import { expect, test } from 'vitest';
import { cutAfter } from './cut-after.ts';

test('cuts behind each end, keeps its mark with the sentence, and leaves the space out', () => {
  expect(cutAfter('One. “Two?”  Three: four', /([.!?]”?)\s+/gu)).toEqual(['One.', '“Two?”', 'Three: four']);
  expect(cutAfter('', /([.!?])\s+/gu)).toEqual(['']);
});

test('an end that is none, by what stands before it, is not cut', () => {
  expect(cutAfter('Dr. Who came. He left.', /([.])\s+/gu, (before) => !before.endsWith('Dr.'))).toEqual(['Dr. Who came.', 'He left.']);
});
