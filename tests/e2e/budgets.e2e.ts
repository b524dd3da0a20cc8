// What a first search may cost: the bytes of all that is loaded for it, compressed as sent.
import { expect, test } from '@playwright/test';
import { SEARCH_BUDGETS } from '../../scripts/lib/budgets.ts';
import { requireDist } from '../../scripts/lib/dist.ts';
import { startServer } from '../../scripts/lib/static-server.ts';
import { site } from '../../src/site.config.ts';

test('from showing intent to the first results no more than the budget is loaded', async ({ page }) => {
  const sent: number[] = [];
  const server = await startServer({ root: requireDist(), port: 0, base: site.base, onSent: (_, bytes) => sent.push(bytes) });
  try {
    await page.goto(server.url, { waitUntil: 'networkidle' });
    sent.length = 0;
    await page.keyboard.press('/');
    await page.locator('dialog input').fill('joint assessment');
    await expect(page.locator('dialog ol a').first()).toBeVisible();
    expect(sent.length).toBeGreaterThan(3);
    expect(sent.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(SEARCH_BUDGETS.firstBytes);
  } finally {
    await server.close();
  }
});
