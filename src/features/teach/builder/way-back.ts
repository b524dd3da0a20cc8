// The way back for someone who added things from elsewhere on the site.
import { applicationPath } from '../../../library/applications.ts';
import { cameFrom, sitePath, type SiteFacts } from '../../application/index.ts';
import type { CatalogueItem } from '../model/content.ts';
import * as texts from './texts.ts';

/** To where the person came from; to the first of the things where that is not known; undefined where there is neither. */
export function wayBack(site: SiteFacts, items: readonly Pick<CatalogueItem, 'title' | 'url'>[]): { href: string; label: string } | undefined {
  const from = cameFrom();
  const [first] = items;
  if (!from || from.pathname === sitePath(site, applicationPath('build'))) return first && { href: first.url, label: texts.backToTitle(first.title) };
  if (from.pathname === sitePath(site, applicationPath('collection'))) return { href: from.href, label: texts.backToTheCollection };
  const item = items.find(({ url }) => url.split('#')[0] === from.pathname);
  return { href: from.href, label: item ? texts.backToTitle(item.title) : texts.backToThePage };
}
