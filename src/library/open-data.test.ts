// The library as data keeps its stable shape.
import { expect, test } from 'vitest';
import { libraryData, libraryDataSchema } from './open-data.ts';
import { readLibrary } from '../../tests/helpers/library.ts';

const data = libraryData(readLibrary(), { name: 'Test', version: '1', url: 'https://example.org/', address: (path) => `/base${path}` });

test('it fits its own schema', () => {
  expect(libraryDataSchema.safeParse(data).error?.issues ?? []).toEqual([]);
});

test('links and backlinks mirror each other', () => {
  const byKey = new Map(data.entries.map((entry) => [`${entry.collection}/${entry.id}`, entry]));
  for (const [key, entry] of byKey) for (const link of entry.links) if (byKey.has(link)) expect(byKey.get(link)!.backlinks, `${key} → ${link}`).toContain(key);
});

test('every citation is mirrored by the passage it names', () => {
  const passages = new Map(data.sources.flatMap((source) => source.passages.map((passage) => [passage.id, passage])));
  for (const entry of data.entries) for (const id of entry.cites) expect(passages.get(id)?.citedBy).toContain(`${entry.collection}/${entry.id}`);
});

test('facilitator notes are no part of it, so that nothing made from it can show them to learners', () => {
  expect(JSON.stringify(data)).not.toMatch(/facilitator-notes|\/facilitate\//);
});
