// Links between entries, as writers write them, find their address.
import { expect, test } from 'vitest';
import { pathOfRef } from './ref-links.ts';
import { readLibrary } from '../../tests/helpers/library.ts';

const graph = readLibrary();

test('a link to an entry leads to its page, or to a place on it', () => {
  expect(pathOfRef(graph, 'ref:tools/journey-map')).toBe('/toolkit/journey-map/');
  expect(pathOfRef(graph, 'ref:dimensions/access-and-engagement#nobody-turned-away')).toBe('/dimensions/access-and-engagement/#nobody-turned-away');
});

test('an address outside the site is left to whoever shows it', () => {
  expect(pathOfRef(graph, 'https://example.org/')).toBeUndefined();
});

test('a link to nothing says what is missing', () => {
  expect(() => pathOfRef(graph, 'ref:tools/no-such-tool')).toThrow('A text links to tools/no-such-tool, which does not exist.');
});
