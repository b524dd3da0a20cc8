// Knows the built site on disk: where it is, which pages it has and of what kind each page is.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { applicationAt, SEARCH_FOLDER } from '../../src/library/applications.ts';
import { DIMENSION_TABS } from '../../src/library/dimension-tabs.ts';
import { site } from '../../src/site.config.ts';

/** The folder of the built site. DIST_DIR names another one. */
export const DIST = resolve(process.env['DIST_DIR'] ?? join(import.meta.dirname, '../../dist'));

/** Pages below a list that are a kind of their own. */
const SINGLE_PAGES = ['/protocol/principles/', '/models/compare/'];
/** Parts of an address that tell kinds of pages apart wherever they stand: what there is besides an entry’s own page. */
const NAMED_PARTS = ['assignments', 'learn', 'facilitate', 'plain', ...Object.keys(DIMENSION_TABS)];

/** Stops with a plain sentence when nothing has been built. */
export function requireDist(): string {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error(`There is no built site in ${DIST}. Build it first: npm run build`);
  return DIST;
}

/** The name of the built search index: its folder below SEARCH_FOLDER. */
export const searchIndexName = (): string => readdirSync(join(requireDist(), SEARCH_FOLDER)).find((name) => !name.endsWith('.zip'))!;

/** The path of every page in the sitemap, with the base path, in order. */
export function readSitemap(): string[] {
  const files = readdirSync(requireDist()).filter((name) => /^sitemap-\d+\.xml$/.test(name));
  const paths = files.flatMap((name) => {
    const xml = readFileSync(join(DIST, name), 'utf8');
    return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address!.replaceAll('&amp;', '&')).pathname);
  });
  if (paths.length === 0) throw new Error(`No address in ${DIST}/sitemap-*.xml: the build must write a sitemap`);
  return [...new Set(paths)].sort();
}

/** The path of every page that was built, narrowed lists and the 404 page included, with the base path, in order. */
export function listPages(): string[] {
  return readdirSync(requireDist(), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map(
      (file) =>
        site.base +
        file
          .split(sep)
          .map(encodeURIComponent)
          .join('/')
          .replace(/(^|\/)index\.html$/, '$1'),
    )
    .sort();
}

/** The kind of a page: `/case-studies/john/` and `/case-studies/start-slough/` are both the kind `/case-studies/*`. */
export function kindOf(path: string): string {
  const inside = `/${path.slice(site.base.length)}`.replace(/^\/+/, '/');
  if (SINGLE_PAGES.includes(inside) || applicationAt(inside)) return inside;
  const [first, ...rest] = inside.split('/').filter(Boolean);
  return first ? `/${[first, ...rest.map((part) => (NAMED_PARTS.includes(part) ? part : '*'))].join('/')}/` : '/';
}

/** The file that holds a page. */
export function fileOf(path: string): string {
  return join(DIST, decodeURIComponent(path.slice(site.base.length)), path.endsWith('/') ? 'index.html' : '');
}

/** One page of every kind: the one of middle size, or the largest. */
export function onePageOfEveryKind(size: 'middle' | 'largest'): { kind: string; path: string }[] {
  const groups = Map.groupBy(readSitemap(), kindOf);
  return [...groups].map(([kind, paths]) => {
    const bySize = paths.toSorted((a, b) => statSync(fileOf(a)).size - statSync(fileOf(b)).size);
    return { kind, path: bySize.at(size === 'largest' ? -1 : Math.floor(bySize.length / 2))! };
  });
}
