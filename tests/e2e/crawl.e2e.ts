// Visits every address of the sitemap, the page for missing addresses, and one page of every kind beside these, such as narrowed lists, once,
// and watches what the browser does. Axe is run on the pages that, with those that frame.e2e.ts visits, show every form of element, and on
// every dimension, which shows its colours. What stands in a page is read by tests/html.
import { statSync } from 'node:fs';
import { fileOf, kindOf, listPages, onePageOfEveryKind, readSitemap } from '../../scripts/lib/dist.ts';
import { site } from '../../src/site.config.ts';
import { askAxeInLightAndDark, unfold } from '../helpers/axe.ts';
import { showEveryForm } from '../helpers/every-form.ts';
import { FORMS_ON_WIDE_SCREENS } from '../helpers/new-forms.ts';
import { expect, test } from '../helpers/shared-page.ts';
import { visit } from '../helpers/visit.ts';

const onSitemap = readSitemap();
const missing = `${site.base}404.html`;
/** tests/e2e/frame.e2e.ts visits these, and asks more of them. */
const elsewhere = new Set(onePageOfEveryKind('largest').map(({ path }) => path));
const forAxe = showEveryForm([...onSitemap, missing], [...elsewhere, ...onSitemap.filter((path) => kindOf(path) === '/dimensions/*/'), missing]);

test('every address of the sitemap is a page to visit', () => {
  const pages = new Set(listPages());
  expect([...onSitemap, missing].filter((path) => !pages.has(path))).toEqual([]);
});

const others = Map.groupBy(
  listPages().filter((path) => path !== missing && !onSitemap.includes(path)),
  kindOf,
);
const visited = [
  ...onSitemap,
  missing,
  ...[...others.values()].map((paths) => paths.toSorted((a, b) => statSync(fileOf(a)).size - statSync(fileOf(b)).size).at(-1)!),
];

for (const path of visited.filter((address) => !elsewhere.has(address)))
  test(`${path} keeps to its own origin and its policy${forAxe.has(path) ? ', and has no accessibility problem in light or in dark' : ''}`, async ({
    sharedPage: page,
    baseURL,
  }) => {
    await visit(page, path, baseURL!);
    if (!forAxe.has(path)) return;
    await unfold(page);
    expect.soft(await askAxeInLightAndDark(page, { known: FORMS_ON_WIDE_SCREENS })).toEqual({ light: [], dark: [] });
  });
