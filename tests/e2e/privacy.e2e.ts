// What the privacy page declares is what a browser really keeps after the site has been used.
import { expect, test, type Page } from '../helpers/test.ts';
import { ALL_KINDS } from '../../src/features/workbook-page/all-kinds.ts';
import { STORED_ITEMS, itemFor, type Place } from '../../src/features/workbook/stored-items.ts';
import { at } from '../helpers/paths.ts';
import { setUpSession } from '../helpers/reflection.ts';
import { openAccount } from '../helpers/workbook.ts';

/** Everything that is in the browser for this page now, as place and name. */
async function keptBy(page: Page): Promise<{ place: Place; name: string }[]> {
  const cookies = await page.context().cookies();
  const found = await page.evaluate(async () => ({
    indexedDB: (await indexedDB.databases()).map(({ name }) => name ?? ''),
    files: await Array.fromAsync((await navigator.storage.getDirectory()).keys()),
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    caches: await caches.keys(),
  }));
  const places: Record<Place, string[]> = { ...found, cookies: cookies.map(({ name }) => name) };
  return (Object.keys(places) as Place[]).flatMap((place) => places[place].map((name) => ({ place, name })));
}

const idsOf = (kept: { place: Place; name: string }[]) => kept.map(({ place, name }) => itemFor(place, name)?.id ?? `not declared: ${place} ${name}`);

test('reading stores nothing', async ({ page }) => {
  for (const path of ['/', '/case-studies/', '/questions/', '/reflect/', '/privacy/', '/help-now/']) await page.goto(at(path));
  expect(idsOf(await keptBy(page))).toEqual([]);
});

test('using the site stores what the list declares, and nothing else', async ({ page }) => {
  const found = new Set<string>();
  const look = async () => {
    for (const id of idsOf(await keptBy(page))) found.add(id);
  };
  await page.goto(at('/search/?q=housing'));
  const field = page.getByRole('main').getByRole('searchbox');
  await field.fill('referral');
  await field.press('Enter');
  await expect.poll(async () => idsOf(await keptBy(page))).toContain('recent-searches');
  await look();
  await page.keyboard.press('Control+k');
  await page.getByRole('checkbox', { name: 'The key / opens search' }).uncheck();
  await look();
  await page.goto(`${at('/teach/present/')}#tools/journey-map`);
  await page.getByRole('button', { name: 'Keys' }).click();
  await page.getByRole('checkbox', { name: 'Letters and signs work as keys' }).uncheck();
  for (const key of ['Escape', 'b', 'PageDown']) await page.keyboard.press(key);
  // On a blank screen, PageDown would only have brought the first slide back.
  await expect(page, 'a letter that is switched off did nothing').toHaveURL(/~2$/);
  await expect.poll(async () => idsOf(await keptBy(page))).toContain('offline-copies');
  await look();
  await openAccount(page);
  await look();
  await page.getByLabel('What happened').fill('Closed too early');
  await page.goto(at('/privacy/'));
  await look();
  await setUpSession(page, { from: 'set:starting-a-conversation' });
  await page.goto(`${page.url().split('/start')[0]}/discuss/1`);
  await page.getByRole('button', { name: 'Start the timer' }).click();
  await look();
  await page.goto(page.url().replace('discuss/1', 'turn'));
  await page.getByRole('button', { name: 'Start my turn' }).click();
  await look();
  await page.getByRole('link', { name: 'See all questions on one page' }).waitFor();
  await page.goto(page.url().replace('turn/1', 'start'));
  await page.getByRole('button', { name: 'Clear my answers' }).click();
  // As in older browsers, which cannot write such files.
  await page.evaluate(() => Reflect.deleteProperty(FileSystemFileHandle.prototype, 'createWritable'));
  await setUpSession(page, { from: 'set:starting-a-conversation' });
  await look();
  await page.goto(at('/workbook/'));
  await page.getByRole('button', { name: 'Mark this computer as shared' }).click();
  await page.getByRole('button', { name: 'Move them into this visit' }).click();
  await expect.poll(async () => idsOf(await keptBy(page))).toEqual(expect.arrayContaining(['visit-documents', 'visit-keys', 'shared-computer']));
  await look();
  expect([...found].sort()).toEqual(STORED_ITEMS.map(({ id }) => id).sort());
  // Copies of pages show what was read, so a shared computer keeps none.
  expect(idsOf(await keptBy(page))).not.toContain('offline-copies');
});

test('the privacy page shows each declared thing with where, what, how long and who', async ({ page }) => {
  await page.goto(at('/privacy/'));
  for (const { id, what, holds, howLong, whoCouldSee, name } of STORED_ITEMS) {
    await expect(page.getByRole('heading', { name: what, exact: true })).toBeVisible();
    const entry = page.locator(`[data-stored-item="${id}"]`);
    for (const text of [holds, howLong, whoCouldSee, name]) await expect(entry).toContainText(text);
  }
});

test('the privacy page says of each kind of document what it holds', async ({ page }) => {
  await page.goto(at('/privacy/'));
  for (const { kind, label, holds } of ALL_KINDS) {
    const entry = page.locator(`[data-document-kind="${kind}"]`);
    await expect(entry).toContainText(label);
    await expect(entry).toContainText(holds);
  }
});

test('the pages that are kept for reading offline begin with the first search, as the privacy page says', async ({ page }) => {
  const keptPaths = () =>
    page.evaluate(async () =>
      (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))).flat().map(({ url }) => new URL(url).pathname),
    );
  await page.goto(at('/groups/'));
  expect(await keptPaths()).toEqual([]);
  await page.goto(at('/search/?q=housing'));
  await expect.poll(async () => (await keptPaths()).length, { timeout: 15_000 }).toBeGreaterThan(0);
  await expect(async () => {
    await page.goto(at('/models/'));
    expect(await keptPaths()).toContain(at('/models/'));
  }).toPass();
  expect(idsOf(await keptBy(page)).filter((id) => id !== 'offline-copies')).toEqual([]);
  await page.goto(at('/privacy/'));
  await expect(page.getByRole('main')).toContainText('keeps a copy of every page of this site that you open');
});
