// What the site says of itself as a program, and of how much it weighs, compared with the files that are there.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { DIST, listPages } from '../../scripts/lib/dist.ts';
import { sentBytes } from '../../src/features/offline/build/list-files.ts';
import type { FileList, WeighedFile } from '../../src/features/offline/built.ts';
import { site } from '../../src/site.config.ts';

const inDist = (path: string) => join(DIST, path.replace(/(^|\/)$/, '$1index.html'));
const listed = readdirSync(join(DIST, 'offline')).filter((name) => name.endsWith('.json'));
const list = JSON.parse(readFileSync(join(DIST, 'offline', listed[0]!), 'utf8')) as FileList;

test('each file that can be kept is there, in the state and with the weight that the list says', () => {
  expect(listed).toEqual([`${list.release}.json`]);
  const wrong = [...list.parts.site, ...list.parts.downloads].filter(([path, revision, , size]) => {
    const content = readFileSync(inDist(path));
    if (/(?:^|\/|\.html)$/.test(path)) return !content.toString('utf8').includes(`<meta name="rev" content="${revision}">`);
    return content.length !== size || (revision !== null && !createHash('sha256').update(content).digest('hex').startsWith(revision));
  });
  expect(wrong.map(([path]) => path)).toEqual([]);
  const paths = new Set(list.parts.site.map(([path]) => site.base + path));
  expect(listPages().filter((path) => !paths.has(path) && !path.endsWith('404.html'))).toEqual([]);
});

test('the page with the offer says what would be fetched, and what it takes up', () => {
  const html = readFileSync(join(DIST, 'offline/index.html'), 'utf8');
  const said = (id: string) => Number(new RegExp(`<data id="${id}" value="(\\d+)">\\d+\\.\\d MB<`).exec(html)?.[1]);
  const size = (files: readonly WeighedFile[]) => files.reduce((bytes, [path]) => bytes + statSync(inDist(path)).size, 0);
  const sent = (files: readonly WeighedFile[]) => files.reduce((bytes, [path]) => bytes + sentBytes(path, readFileSync(inDist(path))), 0);
  expect(said('downloads-sent')).toBe(sent(list.parts.downloads));
  // The sizes themselves come into the page last: some bytes of one page.
  expect(Math.abs(said('site-size') - size(list.parts.site) - list.index.size)).toBeLessThan(100);
  expect(Math.abs(said('site-sent') - sent(list.parts.site) - list.index.sent)).toBeLessThan(100);
});

test('the site can be put beside other programs: with its name, its address, and icons that are as large as they say', async () => {
  const manifest = JSON.parse(readFileSync(join(DIST, 'site.webmanifest'), 'utf8')) as {
    icons: { src: string; sizes: string; type: string; purpose: string }[];
  };
  expect(manifest).toMatchObject({ id: site.base, name: site.name, start_url: site.base, scope: site.base, display: 'standalone', lang: site.language });
  for (const { src, sizes, type } of manifest.icons) {
    const { width, height, format } = await sharp(join(DIST, src.slice(site.base.length))).metadata();
    expect([`${width}x${height}`, `image/${format}`], src).toEqual([sizes, type]);
  }
  expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(['192x192 any', '512x512 any', '512x512 maskable']);
});
