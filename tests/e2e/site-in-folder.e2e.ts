// The whole site from its zip file: read straight from a folder, and with its programs where a small server sends it.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { DIST } from '../../scripts/lib/dist.ts';
import { startServer } from '../../scripts/lib/static-server.ts';
import { site } from '../../src/site.config.ts';

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-in-folder-'));
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(DIST, 'downloads/site.zip'))))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
});
test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('opened from a folder, pages can be read and walked through, and say what needs the small server', async ({ page }) => {
  await page.goto(pathToFileURL(join(folder, 'start-here.html')).href);
  await page.getByRole('link', { name: 'Open the site' }).click();
  await expect(page.getByRole('note')).toContainText('Search, reflection sessions, worksheets and assignments need the small server');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Toolkit' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Personas' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Personas' })).toBeVisible();
  expect(page.url()).toMatch(/^file:.*\/toolkit\/personas\/index\.html$/);
});

test('sent by a small server, it can be searched', async ({ page }) => {
  const server = await startServer({ root: join(folder, 'site'), port: 0, base: '/' });
  try {
    await page.goto(`http://localhost:${server.port}${site.base}search/#q=journey+map`);
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: /Journey map/ })
        .first(),
    ).toBeVisible();
    await expect(page.getByRole('note')).toHaveCount(0);
  } finally {
    await server.close();
  }
});
