// The whole site from its zip file: read straight from a folder, and with its programs where a small server sends it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '../helpers/test.ts';
import { unzipSync } from 'fflate';
import { DIST } from '../../scripts/lib/dist.ts';
import { findFreePort } from '../../scripts/lib/static-server.ts';
import { findOnPath } from '../../scripts/workshop/on-path.ts';
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

test('sent by the small server beside it, it can be searched, and a missing address gets the page for that', async ({ page }) => {
  test.skip(!findOnPath(['python3']), 'the server needs Python 3, which is not here');
  const port = await findFreePort();
  const server = spawn('sh', [join(folder, 'start.sh')], { env: { ...process.env, PORT: String(port) }, stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    await once(server.stdout, 'data');
    const origin = `http://localhost:${port}`;
    await page.goto(`${origin}${site.base}search/#q=journey+map`);
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: /Journey map/ })
        .first(),
    ).toBeVisible();
    await expect(page.getByRole('note')).toHaveCount(0);
    expect((await page.goto(`${origin}/nothing/here/`))?.status()).toBe(404);
    await page.getByRole('link', { name: 'Go to the home page' }).click();
    await expect(page).toHaveURL(`${origin}${site.base}`);
  } finally {
    server.kill();
  }
});
