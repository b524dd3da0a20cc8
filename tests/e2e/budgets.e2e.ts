// What a first search, and a worksheet, may cost: the bytes of what is loaded for it, compressed as sent.
import { expect, test } from '@playwright/test';
import { BUDGETS, SEARCH_BUDGETS, WORKSHEET_BUDGETS } from '../../scripts/lib/budgets.ts';
import { requireDist } from '../../scripts/lib/dist.ts';
import { startServer } from '../../scripts/lib/static-server.ts';
import { site } from '../../src/site.config.ts';
import { isOfFrame } from '../helpers/frame-script.ts';

test('from showing intent to the first results no more than the budget is loaded', async ({ page }) => {
  const sent: number[] = [];
  const server = await startServer({ root: requireDist(), port: 0, base: site.base, onSent: (_, bytes) => sent.push(bytes) });
  try {
    await page.goto(server.url, { waitUntil: 'networkidle' });
    sent.length = 0;
    await page.keyboard.press('/');
    await page.locator('dialog input[type=search]').fill('joint assessment');
    await expect(page.locator('dialog ol a').first()).toBeVisible();
    expect(sent.length).toBeGreaterThan(3);
    expect(sent.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(SEARCH_BUDGETS.firstBytes);
  } finally {
    await server.close();
  }
});

test('a page of a tool loads no program; the worksheet begins within its budget, opens within a little more, and loads what a group needs when it is used', async ({
  page,
}) => {
  const sent: [path: string, bytes: number][] = [];
  const server = await startServer({ root: requireDist(), port: 0, base: site.base, onSent: (path, bytes) => sent.push([path, bytes]) });
  const bytesOf = (isCounted: (path: string) => boolean) => sent.reduce((sum, [path, bytes]) => sum + (path.endsWith('.js') && isCounted(path) ? bytes : 0), 0);
  const ofApplication = () => bytesOf((path) => !isOfFrame(path));
  const hasLoaded = (part: RegExp) => sent.some(([path]) => part.test(path));
  // What is fetched while the page is at rest, for a room without a signal, is not part of the start: the page is never at rest here.
  await page.addInitScript(() => {
    globalThis.requestIdleCallback = () => 0;
  });
  try {
    await page.goto(`${server.url}toolkit/stakeholder-map/`, { waitUntil: 'networkidle' });
    expect(bytesOf(() => true)).toBeLessThanOrEqual(BUDGETS.js);
    expect(hasLoaded(/WorksheetApp|PictureView|preact/)).toBe(false);
    sent.length = 0;
    await page.goto(`${server.url}toolkit/worksheet/#new=stakeholder-map`, { waitUntil: 'networkidle' });
    await expect(page.getByRole('button', { name: 'Start blank' })).toBeVisible();
    expect(ofApplication()).toBeGreaterThan(20_000);
    expect(ofApplication()).toBeLessThanOrEqual(WORKSHEET_BUDGETS.startBytes);
    await page.getByRole('button', { name: 'Start blank' }).click();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    expect(ofApplication()).toBeLessThanOrEqual(WORKSHEET_BUDGETS.openBytes);
    expect(hasLoaded(/SlipScreen|TogetherScreen|RoomScreen|screens|uqr|jsQR|docx/i)).toBe(false);
    await page.getByRole('link', { name: 'Add from phones' }).click();
    await expect(page.getByRole('button', { name: 'Invite people' })).toBeVisible();
    expect(hasLoaded(/screens/)).toBe(true);
  } finally {
    await server.close();
  }
});
