// Volumes: nothing is left out, and the first keeps the address of the whole.
import { expect, test } from 'vitest';
import { createWriter } from './writer.ts';
import { inVolumes } from './volumes.ts';
import { readLibrary } from '../../../../tests/helpers/library.ts';

const graph = readLibrary();
const book = (count: number) =>
  inVolumes({
    id: 'stories',
    title: 'Stories',
    summary: 'What happened.',
    entries: Array.from({ length: count }, (_, number) => String(number + 1)),
    most: 3,
    write: (_, entries) => entries.map((heading) => ({ heading, level: 1, blocks: [] })),
  });

test('a book that fits into one volume is one book', () => {
  expect(book(3).map(({ id, title }) => [id, title])).toEqual([['stories', 'Stories']]);
});

test('a larger one goes into several, in order and whole', () => {
  const volumes = book(7);
  expect(volumes.map(({ id, title }) => [id, title])).toEqual([
    ['stories', 'Stories, volume 1 of 3'],
    ['stories-2', 'Stories, volume 2 of 3'],
    ['stories-3', 'Stories, volume 3 of 3'],
  ]);
  const held = volumes.map(({ write }) => write(createWriter(graph)).map(({ heading }) => heading));
  expect(held).toEqual([['1', '2', '3'], ['4', '5', '6'], ['7']]);
});
