// The form at /admin/ in a real Chromium, on a development server of its own that works on a copy of the project. Run: npm run test:form
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findFreePort } from '../../scripts/lib/static-server.ts';
import { findBrowser } from '../../scripts/workshop/browser.ts';
import { site } from '../../src/site.config.ts';

const project = join(import.meta.dirname, '../..');

/** What the development server reads. The test writes into the copy, as the form would. */
function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'form-'));
  const parts = ['src', 'content', 'docs', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
  for (const part of parts) cpSync(join(project, part), join(copy, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
  process.on('exit', () => {
    rmSync(copy, { recursive: true, force: true });
  });
  return copy;
}

// Workers read this file again: they use what the first reading has chosen.
const copy = (process.env['FORM_PROJECT'] ??= copyProject());
const port = (process.env['FORM_PORT'] ??= String(await findFreePort()));
const origin = `http://localhost:${port}`;
const { executablePath, args } = await findBrowser({ install: true });

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../../test-results',
  workers: 1,
  reporter: 'list',
  expect: { timeout: 30_000 },
  timeout: 120_000,
  use: {
    baseURL: origin + site.base,
    launchOptions: { executablePath, args },
    contextOptions: { reducedMotion: 'reduce' },
    viewport: { width: 1400, height: 900 },
  },
  webServer: {
    command: `"${process.execPath}" "${join(project, 'node_modules/astro/bin/astro.mjs')}" dev --port ${port}`,
    cwd: copy,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
    url: `${origin}${site.base}admin/`,
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
