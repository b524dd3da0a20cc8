// The words for a file fit what it is.
import { expect, test } from 'vitest';
import { foreignWords, mayHoldCode } from './foreign.ts';

test.each([
  ['an empty file', '', 'The file is empty.'],
  ['a file of spaces', ' \n', 'The file is empty.'],
  ['a zip file', 'PK\u0003\u0004\u0014\u0000answers-olena.json', 'Unpack it first'],
  ['a Word document', 'PK\u0003\u0004\u0014\u0000[Content_Types].xml', 'a document to read'],
  ['a PDF', '%PDF-1.7', 'a document to read'],
  ['a page in place of the file', '<!DOCTYPE html><title>Sign in</title>', 'Download the file itself'],
  ['a return', '{\n "format": "both-together-return",', 'on the page “Collect answers”'],
  ['an invitation', 'Join us: https://site.example/reflect/answer/#s=bti1.AbC', 'It holds a code'],
  ['JSON of another program', '{"shopping":["bread"]}', 'Choose a file with documents of a workbook'],
  ['a file with a mark that every object has', '{"format":"constructor"}', 'Choose a file with documents of a workbook'],
])('%s', (_what, text, words) => {
  expect(foreignWords(text, 'documents of a workbook')).toContain(words);
  expect(foreignWords(text, 'documents of a workbook')).toMatch(/\.$/);
});

test('a text is known by its code, also in a link', () => {
  expect(mayHoldCode('see https://site.example/#s=bti1.AbC')).toBe(true);
  expect(mayHoldCode('Dear all, about the debt...')).toBe(false);
});
