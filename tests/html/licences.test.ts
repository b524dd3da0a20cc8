// What is shipped is shipped with its licences.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST } from '../../scripts/lib/dist.ts';
import { LICENCES, PLAYER_LICENCES } from '../../src/library/applications.ts';

const textOf = (path: string) => readFileSync(join(DIST, path), 'utf8');
const named = (text: string) => [...text.matchAll(/^(\S+) \d+\.\d+\.\d+\S* \((.+)\)$/gm)].map(([, name, licence]) => ({ name, licence }));

test('the site names what pages, workers and files are made with, and under which licence', () => {
  const text = textOf(LICENCES);
  // From a page, from a worker, from a part that is loaded late, from the search index, from the letters.
  expect(named(text).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['preact', 'stemmer', 'docx', 'pagefind', '@expo-google-fonts/atkinson-hyperlegible-next']),
  );
  expect(named(text).filter(({ licence }) => !/MIT|ISC|BSD|Apache|OFL/.test(licence ?? ''))).toEqual([]);
  expect(text).toContain('SIL OPEN FONT LICENSE');
});

test('a learning package names what its own program is made with, and no more', () => {
  const names = named(textOf(PLAYER_LICENCES)).map(({ name }) => name);
  expect(names).toContain('preact');
  expect(names).not.toContain('docx');
});
