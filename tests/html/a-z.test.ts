// The A to Z holds every entry, for readers without JavaScript and for those who know what something is called.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileOf, listPages } from '../../scripts/lib/dist.ts';
import { isSetApart } from '../../src/library/refs.ts';
import { site } from '../../src/site.config.ts';
import { readSite } from '../helpers/library.ts';

test('the A to Z holds every entry', () => {
  const graph = readSite();
  const pages = listPages().filter((path) => path.startsWith(`${site.base}a-z/`));
  const listed = new Set(pages.flatMap((path) => [...readFileSync(fileOf(path), 'utf8').matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href]) => href)));
  const missing = graph.entries.filter((entry) => !isSetApart(entry) && !listed.has(`${site.base}${graph.url(entry).slice(1)}`));
  expect(missing.map(({ id }) => id)).toEqual([]);
});
