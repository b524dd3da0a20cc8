// What a first search, and a worksheet, may cost: the bytes of what is loaded for it, compressed as sent.
import { expect, test } from '../helpers/test.ts';
import { BUDGETS, SEARCH_BUDGETS, WORKSHEET_BUDGETS } from '../../scripts/lib/budgets.ts';
import { requireDist } from '../../scripts/lib/dist.ts';
import { watchLoads } from '../../scripts/lib/loads.ts';
import { isOfFrame } from '../helpers/frame-script.ts';
import { at } from '../helpers/paths.ts';

test('from showing intent to the first results no more than the budget is loaded', async ({ page }) => {
  const loads = watchLoads(page, requireDist());
  await page.goto(at('/'), { waitUntil: 'networkidle' });
  loads.paths.length = 0;
  await page.keyboard.press('/');
  await page.locator('dialog input[type=search]').fill('joint assessment');
  await expect(page.locator('dialog ol a').first()).toBeVisible();
  expect(loads.paths.length).toBeGreaterThan(3);
  expect(await loads.bytes()).toBeLessThanOrEqual(SEARCH_BUDGETS.firstBytes);
});

test('a page of a tool loads no program; the worksheet begins within its budget, opens within a little more, and loads what a group needs when it is used', async ({
  page,
}) => {
  const loads = watchLoads(page, requireDist());
  const isScript = (path: string) => path.endsWith('.js');
  const ofApplication = () => loads.bytes((path) => isScript(path) && !isOfFrame(`/${path}`));
  const hasLoaded = (part: RegExp) => loads.paths.some((path) => part.test(path));
  // What is fetched while the page is at rest, for a room without a signal, is not part of the start: the page is never at rest here.
  await page.addInitScript(() => {
    globalThis.requestIdleCallback = () => 0;
  });
  await page.goto(at('/toolkit/stakeholder-map/'), { waitUntil: 'networkidle' });
  expect(await loads.bytes(isScript)).toBeLessThanOrEqual(BUDGETS.js);
  expect(hasLoaded(/WorksheetApp|PictureView|preact/)).toBe(false);
  loads.paths.length = 0;
  await page.goto(`${at('/toolkit/worksheet/')}#new=stakeholder-map`, { waitUntil: 'networkidle' });
  await expect(page.getByRole('button', { name: 'Start blank' })).toBeVisible();
  expect(await ofApplication()).toBeGreaterThan(20_000);
  expect(await ofApplication()).toBeLessThanOrEqual(WORKSHEET_BUDGETS.startBytes);
  await page.getByRole('button', { name: 'Start blank' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  expect(await ofApplication()).toBeLessThanOrEqual(WORKSHEET_BUDGETS.openBytes);
  expect(hasLoaded(/SlipScreen|TogetherScreen|RoomScreen|screens|uqr|jsQR|docx/i)).toBe(false);
  await page.getByRole('link', { name: 'Add from phones' }).click();
  await expect(page.getByRole('button', { name: 'Invite people' })).toBeVisible();
  expect(hasLoaded(/screens/)).toBe(true);
});
