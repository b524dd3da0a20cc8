// Where the addresses of removed entries lead, for the build. Reads the files of redirects.
import { readRedirects } from './published.ts';
import { loadGraph } from './load-files.ts';
import { LIST_URLS, urlOf } from './urls.ts';

/**
 * Old address → present address of every removed entry that had a page of its own. The build puts the base path before the old
 * addresses, not before the present ones, so these carry it.
 * Removed questions and expectations share a page with others, so the browser finds that page anyway.
 * @param base base path of the site, with slashes at both ends
 */
export function redirectsOf(root: string, base: string): Record<string, string> {
  const wanted = readRedirects(root)
    .flatMap(({ to }) => Object.entries(to))
    .filter(([from]) => !from.includes('#'));
  if (!wanted.length) return {};
  const graph = loadGraph(root);
  return Object.fromEntries(
    wanted.flatMap(([from, to]) => {
      const target = graph.find(to.split('#')[0]!);
      const [collection, id] = from.split('/') as [string, string];
      if (!target) return [];
      const list =
        collection === 'ideas' && target.collection === 'ideas' ? `/dimensions/${target.data.dimension.id}/` : LIST_URLS[collection as keyof typeof LIST_URLS];
      return list ? [[`${list}${id}/`, base + urlOf(target).slice(1)]] : [];
    }),
  );
}
