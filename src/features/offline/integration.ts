// Writes the service worker after the site, with the addresses of what it keeps, and the search index as one file for it to fetch.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { zipSync } from 'fflate';
import { build } from 'vite';
import { applicationPath, TEACHING_PAGES, SEARCH_FOLDER } from '../../library/applications.ts';
import { SCRIPT_TARGETS } from '../../library/browsers.ts';

const inSite = (path: string) => path.slice(1);

/** The page that stands in for pages that were never read, and all that are there without a connection from the start. */
const FALLBACK = 'offline/';
const SHELL = [inSite(applicationPath('search')), 'a-z/', 'help-now/', FALLBACK];
/** Files that are compressed already. */
const COMPRESSED = /\.(?:pf_\w+|pagefind)$/;

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) =>
      join(file.parentPath, file.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );

/** The scripts and stylesheets that a page names. */
const assetsOf = (html: string) => [...html.matchAll(/\/_astro\/([\w.-]+\.(?:js|css))"/g)].map(([, name]) => name!);

/** The scripts that a script loads at once, and those that these load in turn. */
function withImports(names: readonly string[], folder: string): string[] {
  const found = new Set(names);
  for (const name of found)
    if (name.endsWith('.js'))
      for (const [, other] of readFileSync(join(folder, name), 'utf8').matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) found.add(other!);
  return [...found];
}

/** The service worker, built with what the site holds. Needs the search index, so it comes after the integration for search. */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `/${config.base}/`.replace(/\/+/g, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const version = readdirSync(join(site, SEARCH_FOLDER))[0]!;
        const index = join(site, SEARCH_FOLDER, version);
        const files = Object.fromEntries(
          filesOf(index).map((path) => [path, [readFileSync(join(index, path)), { level: COMPRESSED.test(path) ? 0 : 9 }] as [Uint8Array, { level: 0 | 9 }]]),
        );
        writeFileSync(join(site, SEARCH_FOLDER, `${version}.zip`), zipSync(files));
        const folder = join(site, '_astro');
        /** The pages with everything that they and the other files load at once. */
        const whole = (pages: readonly string[], others: readonly string[] = []) => {
          const named = pages.flatMap((path) => assetsOf(readFileSync(join(site, path, 'index.html'), 'utf8')));
          return [...pages, ...withImports([...named, ...others], folder).map((name) => `_astro/${name}`)];
        };
        const programs = readdirSync(folder).filter((name) => /^(?:dialog|worker)-/.test(name));
        const withBase = (path: string) => base + path;
        // The names of these files change with what they hold.
        const release = createHash('sha256')
          .update([version, ...readdirSync(folder).sort()].join())
          .digest('hex')
          .slice(0, 12);
        const built = {
          version,
          release,
          index: `${base}${SEARCH_FOLDER}/${version}/`,
          pack: `${base}${SEARCH_FOLDER}/${version}.zip`,
          shell: [...whole(SHELL, programs), 'fonts/atkinson-hyperlegible-next.woff2', 'icon.svg'].map(withBase),
          teaching: whole(TEACHING_PAGES.map(inSite)).map(withBase),
          fallback: base + FALLBACK,
          mark: `${base}_astro/`,
        };
        await build({
          configFile: false,
          logLevel: 'warn',
          publicDir: false,
          define: { BUILT: JSON.stringify(built) },
          build: {
            target: SCRIPT_TARGETS,
            outDir: site,
            emptyOutDir: false,
            lib: { entry: join(import.meta.dirname, 'service-worker.ts'), formats: ['es'], fileName: () => 'service-worker.js' },
          },
        });
      },
    },
  };
}
