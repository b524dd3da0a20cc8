// Which items of the catalogue a page holds.
import type { Catalogue, CatalogueItem } from '../teach/index.ts';
import type { PageFacts } from './page.ts';

/** The items whose place is on the page, the one that the address names first; on a page below one of an entry, such as its learner view, the entry itself. */
export function itemsOn({ items }: Pick<Catalogue, 'items'>, { url, anchor }: Pick<PageFacts, 'url' | 'anchor'>): readonly CatalogueItem[] {
  const here = items.filter((item) => item.url.split('#')[0] === url);
  const isNamed = (item: CatalogueItem) => anchor !== '' && item.url === `${url}#${anchor}`;
  if (here.length > 0) return [...here.filter(isNamed), ...here.filter((item) => !isNamed(item))];
  const above = items.filter((item) => !item.url.includes('#') && url.startsWith(item.url)).sort((a, b) => b.url.length - a.url.length);
  return above.slice(0, 1);
}
