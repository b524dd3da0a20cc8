// The library as data keeps its stable shape.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { libraryData, libraryDataSchema } from './open-data.ts';
import { readLibrary } from '../../tests/helpers/library.ts';

const data = libraryData(readLibrary(), { name: 'Test', version: '1', url: 'https://example.org/', address: (path) => `/base${path}` });

test('it fits its own schema', () => {
  expect(libraryDataSchema.safeParse(data).error?.issues ?? []).toEqual([]);
});

test('a passage says where in its document it stands: the part, its order there, and what its locator counts', () => {
  for (const { id, outline, passages } of data.sources)
    for (const [index, { place }] of passages.entries()) {
      expect(
        outline.map((part) => part.id),
        id,
      ).toContain(place.section);
      expect(place.order).toBe(index + 1);
    }
  const sumh = data.sources.find(({ id }) => id === 'sumh-resource-pack')!.passages.find(({ locator }) => /, para 4, sentence 2$/.test(locator))!;
  expect(sumh.place.counted).toEqual([
    { unit: 'paragraph', numbers: [4] },
    { unit: 'sentence', numbers: [2] },
  ]);
});

test('docs/library-json.md names every field', () => {
  const namesIn = (node: unknown): string[] => {
    if (typeof node !== 'object' || node === null) return [];
    const { properties } = node as { properties?: Record<string, unknown> };
    return [...Object.keys(properties ?? {}), ...Object.values(node).flatMap(namesIn)];
  };
  const names = namesIn(z.toJSONSchema(libraryDataSchema));
  const doc = readFileSync('docs/library-json.md', 'utf8');
  expect(names.length).toBeGreaterThan(40);
  expect(names.filter((name) => !doc.includes(`${name}\``) && !doc.includes(`"${name}"`))).toEqual([]);
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
