// Checks the drawings: that each belongs to an entry, weighs little, and stays on its ground.
import { expect, test } from 'vitest';
import { loadContent } from '../../src/library/load-files.ts';
import { libraryRoot } from '../helpers/content-folder.ts';
import { keyOf } from '../../src/library/entry.ts';
import { DRAWINGS, layersOf, undrawn } from '../../src/library/drawings/index.ts';

const { entries } = loadContent(libraryRoot());
const drawings = Object.entries(DRAWINGS).flatMap(([collection, all]) => Object.entries(all).map(([id, drawing]) => ({ key: `${collection}/${id}`, drawing })));

test('every idea, tool, model, answer and result has a drawing, and every drawing has its entry', () => {
  expect(undrawn(entries).map(({ file }) => file)).toEqual([]);
  const known = new Set(entries.map(keyOf));
  expect(drawings.filter(({ key }) => !known.has(key))).toEqual([]);
});

test('an entry whose drawing is still to be made is named', () => {
  const [tool] = entries.filter((entry) => entry.collection === 'tools');
  expect(undrawn([{ ...tool!, id: 'new-tool' }]).map(({ id }) => id)).toEqual(['new-tool']);
});

test('no drawing takes more than 600 bytes', () => {
  const heavy = drawings.filter(({ drawing }) => {
    const paths = layersOf(drawing).map(({ layer, path }) => `<path class="${layer}" d="${path}"/>`);
    return `<svg class="sign" viewBox="0 0 96 56" aria-hidden="true">${paths.join('')}</svg>`.length > 600;
  });
  expect(heavy.map(({ key }) => key)).toEqual([]);
});

test('no two entries have the same drawing', () => {
  const looks = Map.groupBy(drawings, ({ drawing }) => JSON.stringify(layersOf(drawing)));
  expect([...looks.values()].filter(({ length }) => length > 1).map((same) => same.map(({ key }) => key))).toEqual([]);
});
