// The settings for hosts: every kind says the same of the same files, and can be read by what it is for.
import { describe, expect, test } from 'vitest';
import { htaccess } from './apache.ts';
import { webConfig } from './iis.ts';
import { nginxConf } from './nginx.ts';
import { azureConfig, headersFile } from './platforms.ts';
import { hostRules } from './rules.ts';

const WORKER = '_astro/worker-a1.js';
const rulesFor = (base: string, framedBy: readonly string[] = []) => hostRules({ base, workers: [WORKER, 'service-worker.js'], framedBy });
const writers = { nginxConf, htaccess, webConfig, headersFile, azureConfig };

describe.each(Object.entries(writers))('%s', (name, write) => {
  test('sends what every page needs, and gives each worker a policy of its own', () => {
    const text = write(rulesFor('/'));
    for (const words of ['nosniff', 'same-origin', 'require-corp', "frame-ancestors 'none'", "'wasm-unsafe-eval'", 'immutable'])
      expect(text.replaceAll('&apos;', "'"), words).toContain(words);
    expect(text).toContain('service-worker');
    expect(text).toMatch(/worker-a1/);
  });
  test('lets a learning platform show pages inside its own where the site says so', () => {
    expect(write(rulesFor('/', ['https://learn.example.org']))).toContain("frame-ancestors 'self' https://learn.example.org");
  });
  // IIS files stand in the folder they speak of.
  test.runIf(name !== 'webConfig')('speaks of the addresses below the base path', () => {
    const text = write(rulesFor('/area/'));
    expect(text).toContain('/area/_astro/');
    expect(text).toContain(name === 'headersFile' ? '/area/*' : '/area/404.html');
  });
});

test('the file for Azure is JSON, and names the page for missing addresses', () => {
  expect(JSON.parse(azureConfig(rulesFor('/')))).toMatchObject({ trailingSlash: 'always', responseOverrides: { 404: { rewrite: '/404.html' } } });
});

test('the file for IIS is well formed: each element that opens is closed', () => {
  const open: string[] = [];
  for (const [, isEnd, name, isEmpty] of webConfig(rulesFor('/')).matchAll(/<(\/?)([a-zA-Z.]+)[^>]*?(\/?)>/g)) {
    if (isEnd) expect(open.pop()).toBe(name);
    else if (!isEmpty) open.push(name!);
  }
  expect(open).toEqual([]);
});
