import { expect, test } from 'vitest';
import { countedIn } from './locator.ts';

test.each([
  ['Section 5, Children and young people, paragraph 3, last sentences', [{ unit: 'paragraph', numbers: [3] }]],
  ['Good Practice > Engagement, para 4, sentence 2', [{ unit: 'paragraph', numbers: [4] }, { unit: 'sentence', numbers: [2] }]],
  ['Clinically credible leaders slide, bullets 1-2', [{ unit: 'bullet', numbers: [1, 2] }]],
  ['Appendix 3, 2 Developing a shared understanding of need, bullet 8 of 8', [{ unit: 'bullet', numbers: [8], of: 8 }]],
  ['Footnote 3 and 11', [{ unit: 'footnote', numbers: [3, 11] }]],
  ['Section 4 Background, opening paragraph (ref 24)', []],
  ['References, Literature 3', []],
])('of “%s” it says only what is counted there', (locator, counted) => {
  expect(countedIn(locator)).toEqual(counted);
}); // prettier-ignore
