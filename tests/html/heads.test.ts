// What each page tells search engines, shared links and screen readers about itself.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fileOf, listPages, readSitemap } from '../../scripts/lib/dist.ts';
import { site } from '../../src/site.config.ts';

interface Head {
  path: string;
  /** What stands after the end of the page, such as a script that a layout has put there. */
  after: string;
  lang: string | undefined;
  title: string | undefined;
  description: string | undefined;
  canonicals: string[];
}

function readHead(path: string): Head {
  const html = readFileSync(fileOf(path), 'utf8');
  return {
    path,
    after: html.slice(html.lastIndexOf('</html>') + '</html>'.length).trim(),
    lang: /<html[^>]* lang="([^"]*)"/.exec(html)?.[1],
    title: /<title>([^<]*)<\/title>/.exec(html)?.[1],
    description: /<meta name="description" content="([^"]*)"/.exec(html)?.[1],
    canonicals: [...html.matchAll(/<link rel="canonical" href="([^"]*)"/g)].map(([, address]) => address!),
  };
}

/** Each value that several pages share, with the pages. */
function findShared(heads: readonly Head[], field: 'title' | 'description'): string[] {
  return [...Map.groupBy(heads, (head) => head[field])]
    .filter(([, sharing]) => sharing.length > 1)
    .map(([value, sharing]) => `“${value}”: ${sharing.map((head) => head.path).join(', ')}`);
}

const sitemap = readSitemap();
const allHeads = listPages().map(readHead);
const mainHeads = allHeads.filter((head) => sitemap.includes(head.path));

describe('every page', () => {
  test('ends with its last element', () => {
    expect(allHeads.filter((head) => head.after !== '').map((head) => head.path)).toEqual([]);
  });
  test('has the language of the site', () => {
    expect(allHeads.filter((head) => head.lang !== site.language).map((head) => head.path)).toEqual([]);
  });

  test('has a title and a description', () => {
    expect(allHeads.filter((head) => !head.title || !head.description).map((head) => head.path)).toEqual([]);
  });

  test('has a title that no other page has', () => {
    expect(findShared(allHeads, 'title')).toEqual([]);
  });

  test('has one canonical address on the published site', () => {
    expect(
      allHeads
        .filter(({ canonicals }) => canonicals.length !== 1 || !canonicals[0]!.startsWith(site.url))
        .map((head) => `${head.path} → ${head.canonicals.join(', ')}`),
    ).toEqual([]);
  });
});

describe('every page of the sitemap', () => {
  test('is a page that was built', () => {
    expect(mainHeads.map((head) => head.path)).toEqual(sitemap);
  });

  test('has a description that no other has', () => {
    expect(findShared(mainHeads, 'description')).toEqual([]);
  });

  test('is its own canonical address', () => {
    expect(
      mainHeads.filter(({ path, canonicals }) => canonicals[0] !== new URL(path, site.url).href).map((head) => `${head.path} → ${head.canonicals[0]}`),
    ).toEqual([]);
  });
});

test('every page that is not in the sitemap names one that was built as canonical', () => {
  const built = new Set([...listPages(), `${site.base}404/`]);
  const others = allHeads.filter((head) => !sitemap.includes(head.path));
  const lost = others.filter(({ canonicals: [canonical] }) => canonical !== undefined && !built.has(new URL(canonical).pathname));
  expect(lost.map((head) => `${head.path} → ${head.canonicals[0]}`)).toEqual([]);
});
