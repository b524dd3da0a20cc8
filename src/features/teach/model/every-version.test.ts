// Files that earlier versions of the site gave away open again: an assignment, and what a learner handed back.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAssignmentFile } from './assignment-file.ts';
import { readReturnFile } from './return.ts';

const textOf = (name: string) => readFileSync(join('tests/fixtures/files', name), 'utf8');

test('an assignment of version 1 opens', () => {
  const read = readAssignmentFile(textOf('assignment-version-1.json'));
  expect(read).toMatchObject({ ok: true, assignment: { key: 'abcdefgh12345678' } });
});

test('a return of version 1 opens, with the name as it was written', () => {
  const read = readReturnFile(textOf('return-version-1.json'));
  expect(read).toMatchObject({ ok: true, value: { name: expect.stringMatching(/^Sam O’N/) as string } });
});
