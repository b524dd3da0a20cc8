// What pages load at once: the scripts and stylesheets that they name, and the scripts that these load in turn.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The scripts and stylesheets that a page names. */
const assetsOf = (html: string) => [...html.matchAll(/\/_astro\/([\w.-]+\.(?:js|css))"/g)].map(([, name]) => name!);

/** The scripts, and those that each loads at once. */
function withImports(names: readonly string[], folder: string): string[] {
  const found = new Set(names);
  for (const name of found)
    if (name.endsWith('.js'))
      for (const [, other] of readFileSync(join(folder, name), 'utf8').matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) found.add(other!);
  return [...found];
}

/**
 * Paths of pages with those of all that they load at once.
 * @param site the folder of the built site
 * @param pages paths such as `help-now/`
 * @param others names of further scripts
 */
export function withWhatTheyLoad(site: string, pages: readonly string[], others: readonly string[] = []): string[] {
  const named = pages.flatMap((path) => assetsOf(readFileSync(join(site, path, 'index.html'), 'utf8')));
  return [...pages, ...withImports([...named, ...others], join(site, '_astro')).map((name) => `_astro/${name}`)];
}
