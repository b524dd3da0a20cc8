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

test('an assignment of version 2 opens with the case study of the trainer', () => {
  const read = readAssignmentFile(textOf('assignment-version-2.json'));
  expect(read).toMatchObject({ ok: true, assignment: { parts: [{ id: 'p1', own: { title: 'Joint meeting', study: { place: 'Riverside' } } }] } });
});

test('a return of version 2 opens with the answer to that case study, and what was asked', () => {
  const read = readReturnFile(textOf('return-version-2.json'));
  expect(read).toMatchObject({ ok: true, value: { answers: { 'p1/q1': { text: 'Ring them.' } }, asked: { 'p1/q1': 'What would you do first?' } } });
});

test('an assignment of version 3 opens with where to hand back, and a return of version 3 without minutes', () => {
  expect(readAssignmentFile(textOf('assignment-version-3.json'))).toMatchObject({ ok: true, assignment: { handBackTo: 'jo@example.org' } });
  const read = readReturnFile(textOf('return-version-3.json'));
  expect(read).toMatchObject({ ok: true, value: { assignment: { handBackTo: 'jo@example.org' } } });
  expect(read.ok && read.value.minutes).toBeUndefined();
});

test('a file of version 1 that was changed is told as damaged', () => {
  const changed = textOf('assignment-version-1.json').replace(/"title": "[^"]*"/, '"title": "Changed"');
  expect(readAssignmentFile(changed)).toMatchObject({ ok: false, reason: 'damaged' });
});
