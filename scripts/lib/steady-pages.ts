// The kinds of pages that do not grow with the library: lists, whole or narrowed, the letters of A to Z, sources, the map, and all of a dimension.
import { isDimensionTab } from '../../src/library/dimension-tabs.ts';

const LISTS = 'case-studies|toolkit|questions|groups|guidance';

/** Which kind of steady page a file of the built site is; none of a page that may grow. Example: toolkit/by/time/over-45/index.html → toolkit/by/ */
export function steadyKindOf(file: string): string | undefined {
  const list = new RegExp(`^(${LISTS})/(?:index\\.html$|page/)`).exec(file);
  if (list) return `${list[1]}/`;
  const narrowed = new RegExp(`^(${LISTS})/by/`).exec(file);
  if (narrowed) return `${narrowed[1]}/by/`;
  if (file === 'map/index.html') return 'map/';
  if (/^a-z\/[^/]+\//.test(file)) return 'a-z/<letter>/';
  if (/^sources\/[^/]+\//.test(file)) return 'sources/<source>/';
  const [, below, more] = /^dimensions\/(?:[^/]+\/(?:([^/]+)\/)?)?(.*)$/.exec(file) ?? [];
  if (more === undefined) return undefined;
  if (file === 'dimensions/index.html') return 'dimensions/';
  if (below === undefined) return 'dimensions/<dimension>/';
  return isDimensionTab(below) ? `dimensions/<dimension>/${below}/` : 'dimensions/<dimension>/<idea>/';
}

/** A page of a built site, with its bytes. */
export interface BuiltPage {
  file: string;
  bytes: number;
}

/** The largest page of each steady kind. */
export function largestOfKinds(pages: readonly BuiltPage[]): Map<string, BuiltPage> {
  const largest = new Map<string, BuiltPage>();
  for (const page of pages) {
    const kind = steadyKindOf(page.file);
    if (kind !== undefined && page.bytes > (largest.get(kind)?.bytes ?? 0)) largest.set(kind, page);
  }
  return largest;
}
