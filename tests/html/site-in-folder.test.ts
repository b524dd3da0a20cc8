// The whole site as a zip file: every link of every page leads to a file that is in it.
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { DIST, requireDist } from '../../scripts/lib/dist.ts';
import { SITE_ZIP } from '../../src/features/downloads/index.ts';
import { site } from '../../src/site.config.ts';

requireDist();
const files = unzipSync(readFileSync(join(DIST, SITE_ZIP)));
/** All but the one that a server sends for any missing address. */
const pages = Object.keys(files).filter((path) => path.endsWith('.html') && !path.endsWith('/404.html'));
/** Where a page leads to: links, styles, scripts, pictures and forms, without what leads out of the site or stays on the page. */
const leadsOf = (page: string) =>
  [...strFromU8(files[page]!).matchAll(/<(?:a|link|script|img|form)\b[^>]*?\s(?:href|src|action)="([^"]*)"/g)]
    .map(([, address]) => address!.replaceAll('&amp;', '&'))
    .filter((address) => !/^(?:https?:|mailto:|tel:|data:|#)/.test(address));

test('every page leads to files of the zip file, from its own folder', () => {
  const lost = pages.flatMap((page) =>
    leadsOf(page)
      .map((address) => posix.join(posix.dirname(page), address.replace(/[?#].*$/, '')))
      .filter((path) => !(path in files))
      .map((path) => `${page} → ${path}`),
  );
  expect(pages.length).toBeGreaterThan(400);
  expect([...new Set(lost)]).toEqual([]);
});

test('it holds the books and the programs, how to begin, and not itself', () => {
  const inSite = (path: string) => `site${site.base}${path}`;
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining([
      'start-here.html',
      'start.sh',
      'start.py',
      'start.cmd',
      inSite('index.html'),
      inSite('downloads/protocol.pdf'),
      inSite('data/questions.json'),
    ]),
  );
  expect(Object.keys(files)).not.toContain(inSite(SITE_ZIP));
});
