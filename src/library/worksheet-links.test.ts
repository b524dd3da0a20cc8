// A link that begins a worksheet carries ids alone, and says again what it was made from.
import { expect, test } from 'vitest';
import { readWorksheetPlace, worksheetPath } from './worksheet-links.ts';

test('a link from a page names the tool, the page and its ideas', () => {
  expect(worksheetPath('journey-map', { page: '/case-studies/sahel/', ideas: ['no-wrong-door', 'joint-referral'] })).toBe(
    '/toolkit/worksheet/#new=journey-map&from=/case-studies/sahel/&ideas=no-wrong-door,joint-referral',
  );
  expect(worksheetPath('journey-map')).toBe('/toolkit/worksheet/#new=journey-map');
});

test.each([
  [undefined, { page: '/dimensions/a/b/', ideas: ['b'], session: undefined, action: undefined }],
  ['how-might-we', { page: undefined, ideas: [], session: '33f8idpkk0jggn2v', action: 'a1b2c3d4e5' }],
])('what a link was made from is read again', (tool, from) => {
  expect(readWorksheetPlace(worksheetPath(tool, from).split('#')[1]!)).toEqual({ tool, from });
});

test('another place of the application is no beginning', () => {
  expect(readWorksheetPlace('9f2c1234/table')).toBeUndefined();
});
