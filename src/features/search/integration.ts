// Builds the search index with the site: first into a folder of its own, named by what it holds, then beside the pages.
import { cpSync, createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { SEARCH_FOLDER } from '../../library/applications.ts';
import type { IndexFacts } from './engine/protocol.ts';
import { writeInOwnProcess } from './index-build/in-own-process.ts';

const VIRTUAL = 'virtual:search-index';

interface BuiltIndex {
  /** Where the files are until the site is written. */
  from: string;
  facts: IndexFacts;
}

async function buildIndex(root: string, base: string): Promise<BuiltIndex> {
  // A temporary folder is closed to others, and a copy of it would be too: a web server that is somebody else could not read it.
  const temporary = mkdtempSync(join(tmpdir(), 'search-index-'));
  // A build that fails leaves nothing behind either.
  process.once('exit', () => rmSync(temporary, { recursive: true, force: true }));
  const from = join(temporary, SEARCH_FOLDER);
  const { hash, ...facts } = await writeInOwnProcess(root, from);
  return { from, facts: { folder: `${base.replace(/\/$/, '')}/${SEARCH_FOLDER}/${hash}/`, base, ...facts } };
}

/** Gives the browser’s code the place of the index, and serves the index while developing. */
function indexPlugin(index: () => Promise<BuiltIndex>): Plugin {
  return {
    name: 'search-index',
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    load: async (id) => (id === `\0${VIRTUAL}` ? `export default ${JSON.stringify((await index()).facts)}` : undefined),
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0] ?? '';
        if (!path.includes(`/${SEARCH_FOLDER}/`)) return next();
        void index().then(({ from, facts }) => {
          const file = join(from, path.slice(facts.folder.length));
          if (!path.startsWith(facts.folder) || path.includes('..') || !existsSync(file)) return next();
          if (file.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript');
          createReadStream(file).pipe(response);
        });
      });
    },
  };
}

/** Search for the site: the index, and the module `virtual:search-index` that says where it is. */
export function search(): AstroIntegration {
  let index: Promise<BuiltIndex> | undefined;
  let build: () => Promise<BuiltIndex>;
  return {
    name: 'search',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        build = () => (index ??= buildIndex(fileURLToPath(config.root), config.base));
        updateConfig({
          vite: {
            plugins: [indexPlugin(build)],
            worker: { format: 'es', plugins: () => [indexPlugin(build)], rolldownOptions: { output: { codeSplitting: false } } },
          },
        });
      },
      // Before the bundle is made, not in the midst of it: each of the two needs much memory.
      'astro:build:start': async () => void (await build()),
      'astro:build:done': async ({ dir, logger }) => {
        const { from, facts } = await build();
        const name = facts.folder.split('/').at(-2)!;
        cpSync(from, join(fileURLToPath(dir), SEARCH_FOLDER, name), { recursive: true });
        logger.info(`${facts.records} records`);
      },
    },
  };
}
