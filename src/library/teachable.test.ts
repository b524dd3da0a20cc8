// Which pages offer “Add to assignment”: all that show entries which can be part of one, and no others.
import { expect, expectTypeOf, test } from 'vitest';
import { buildGraph } from './graph.ts';
import { loadContent } from './load-files.ts';
import type { CollectionName } from './refs.ts';
import { TEACHABLE, isTeachablePath, type Teachable } from './teachable.ts';
import { LIST_URLS, type showsEntriesOf } from './urls.ts';

test('the page of every entry that can be part of an assignment does', { timeout: 60_000 }, () => {
  const graph = buildGraph(loadContent('.').entries);
  for (const collection of TEACHABLE)
    for (const entry of graph.all(collection)) {
      const path = graph.url(entry).split('#')[0]!;
      expect(isTeachablePath(path), path).toBe(true);
    }
  expect(isTeachablePath('/case-studies/andrew/learn/')).toBe(true);
});

test.each([
  '/', '/about/', '/help-now/', '/search/', '/case-studies/', '/toolkit/', '/toolkit/by/setting/ward/', '/models/compare/', '/models/compare/a-and-b/', '/dimensions/',
  '/case-studies/andrew/facilitate/', '/teach/assignments/first/', '/reflect/', '/paths/', '/sources/a/', '/collection/', '/teach/build/',
])('%s does not', (path) => {
  expect(isTeachablePath(path)).toBe(false);
}); // prettier-ignore

test('a collection without a list, or one that becomes teachable without a place, does not compile', () => {
  expectTypeOf<keyof typeof LIST_URLS | 'pages' | 'ideas' | 'facilitator-notes'>().toEqualTypeOf<CollectionName>();
  expectTypeOf<Omit<typeof LIST_URLS, 'tools'>>().not.toExtend<typeof LIST_URLS>();
  expectTypeOf<Teachable>().toExtend<Parameters<typeof showsEntriesOf>[0]>();
  expect(Object.keys(LIST_URLS)).not.toContain('facilitator-notes');
});
