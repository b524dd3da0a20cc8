// Kinds and their migrations, with a kind that has lived through three versions.
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { DocumentKind, WorkbookDocument } from './document.ts';
import { UnreadableDocumentError } from './errors.ts';
import { checkKind, isValid, readAs } from './kinds.ts';

const times = { createdAt: '2026-11-20T10:00:00.000Z', changedAt: '2026-11-20T10:00:00.000Z' };
const documentOf = (version: number, body: unknown): WorkbookDocument => ({ id: 'l1', kind: 'list', version, title: 'Shopping', revision: 4, ...times, body });

/** Version 1 was a text with commas; 2 made it a list; 3 says of each thing whether it is done. */
const listKind: DocumentKind<{ things: { name: string; done: boolean }[] }> = {
  kind: 'list',
  label: 'List',
  holds: 'What a test writes.',
  version: 3,
  schema: z.object({ things: z.array(z.object({ name: z.string(), done: z.boolean() })) }),
  migrations: {
    2: (body) => ({ things: z.object({ text: z.string() }).parse(body).text.split(',') }),
    3: (body) => ({
      things: z
        .object({ things: z.array(z.string()) })
        .parse(body)
        .things.map((name) => ({ name, done: false })),
    }),
  },
  openAt: (id) => `/list/#${id}`,
};
const now = {
  things: [
    { name: 'bread', done: false },
    { name: 'milk', done: false },
  ],
};

function failureOf(work: () => unknown): UnreadableDocumentError {
  try {
    work();
  } catch (error) {
    if (error instanceof UnreadableDocumentError) return error;
  }
  throw new Error('It was read after all.');
}

describe('a document', () => {
  test.each([
    [1, { text: 'bread,milk' }],
    [2, { things: ['bread', 'milk'] }],
    [3, now],
  ])('of version %i is brought up to the newest', (version, body) => {
    expect(readAs(documentOf(version, body), listKind)).toEqual(documentOf(3, now));
  });
  test('that is migrated stays as it was in storage', () => {
    const stored = documentOf(2, { things: ['bread'] });
    const changing: DocumentKind<unknown> = { ...listKind, migrations: { ...listKind.migrations, 3: (body) => Object.assign(body as object, { things: [] }) } };
    expect(readAs(stored, changing).body).toEqual({ things: [] });
    expect(stored).toEqual(documentOf(2, { things: ['bread'] }));
  });
  test('from a newer version is refused and says what to do', () => {
    const failure = failureOf(() => readAs(documentOf(4, now), listKind));
    expect(failure.reason).toBe('newer');
    expect(failure.message).toContain('kept as it is. Load the page again');
  });
  test.each([
    [3, { things: 'bread' }],
    [3, null],
    [1, { words: 'bread' }],
  ])('of version %i whose body is damaged is refused', (version, body) => {
    expect(failureOf(() => readAs(documentOf(version, body), listKind)).reason).toBe('damaged');
  });
  test('of another kind is refused', () => {
    expect(failureOf(() => readAs({ ...documentOf(3, now), kind: 'map' }, listKind)).reason).toBe('other-kind');
  });
});

describe('a kind', () => {
  test('with every migration is sound', () => {
    expect(() => checkKind(listKind)).not.toThrow();
  });
  test.each([
    ['no migration to version 2', { ...listKind, migrations: { 3: listKind.migrations[3]! } }],
    ['no migration to version 4', { ...listKind, version: 4 }],
    ['a migration to version 3', { ...listKind, version: 2 }],
    ['is not a whole number', { ...listKind, version: 0, migrations: {} }],
  ])('is refused: %s', (words, kind) => {
    expect(() => checkKind(kind)).toThrow(words);
  });
  test('tells what it could not read again', () => {
    expect([isValid(now, listKind), isValid({ things: [1] }, listKind)]).toEqual([true, false]);
  });
});
