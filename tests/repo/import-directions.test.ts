// Which imports lint lets through between the rooms of src/.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findWrongImport, FLOORS } from '../../scripts/lib/import-directions.ts';

const src = join(import.meta.dirname, '../../src');
const check = (from: string, specifier: string) => findWrongImport(join(src, from), specifier);

test.each([
  ['library/graph.ts', './refs.ts'],
  ['library/help-now.ts', '../site.config.ts'],
  ['components/Brand.astro', '../site.ts'],
  ['entries/Rows.astro', '../components/Card.astro'],
  ['features/browse/FilterList.astro/1_0.ts', './filter-list.ts'],
  ['features/compare/index.ts', '../browse/index.ts'],
  ['layouts/ListPage.astro', '../features/browse/index.ts'],
  ['features/workbook/open-workbook.ts', '../exchange/index.ts'],
  ['features/search/view/recent.ts', '../../workbook/visit-store.ts'],
  ['features/teach/builder/use-found.ts', '../../search/ask.ts'],
  ['features/workbook-page/all-kinds.ts', '../teach/index.ts'],
  ['pages/toolkit/index.astro', '../../layouts/ListPage.astro'],
  ['layouts/ListPage.astro', '../features/browse/FilterList.astro'],
  ['pages/models/index.astro/1_0.ts', '../../features/compare/choose-models.ts'],
  ['components/Chart.astro', 'astro:assets'],
])('%s may import %s', (from, specifier) => {
  expect(check(from, specifier)).toBeUndefined();
});

test.each([
  ['library/graph.ts', '../site.ts', 'library may not import from site.ts'],
  ['library/graph.ts', '../components/Chart.astro', 'library may not import from components'],
  ['components/Chart.astro', '../entries/Cite.astro', 'components may not import from entries'],
  ['entries/Body.astro', '../features/browse/index.ts', 'entries may not import from features'],
  ['features/browse/lists.ts', '../../entries/notes.ts', 'features may not import from entries'],
  ['features/compare/index.ts', '../browse/FilterList.astro', 'only through its index.ts'],
  ['features/compare/index.ts', '../browse/lists.ts', 'only through its index.ts'],
  ['pages/toolkit/index.astro', '../../features/browse/lists.ts', 'only through its index.ts'],
  ['layouts/Base.astro', '../pages/index.astro', 'layouts may not import from pages'],
  ['features/workbook/open-workbook.ts', '../reflect/index.ts', 'features/workbook stands below features/reflect'],
  ['features/exchange/fields.ts', '../workbook/index.ts', 'features/exchange stands below features/workbook'],
  ['features/collection/keep.ts', '../reflect/index.ts', 'features/collection stands beside features/reflect'],
  ['features/teach/index.ts', '../workbook-page/index.ts', 'features/teach stands below features/workbook-page'],
  ['features/teach/index.ts', '../weather/index.ts', 'features/weather has no floor yet'],
  ['features/teach/index.ts', '../reflect/details.ts', 'only through its index.ts'],
  ['features/teach/index.ts', '../workbook/ask.ts', 'only through its index.ts'],
  ['library/graph.ts', '../../scripts/new-entry.ts', 'outside src'],
  ['helpers/x.ts', '../library/graph.ts', 'not a room'],
])('%s may not import %s', (from, specifier, reason) => {
  expect(check(from, specifier)).toContain(reason);
});

test('every feature has a floor', () => {
  const features = readdirSync(join(src, 'features'));
  expect(features.filter((feature) => !FLOORS.flat().includes(feature))).toEqual([]);
});
