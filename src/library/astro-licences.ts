// Writes the licences of what is shipped beside the site: of the packages that the browser’s programs are made of, and of what is taken over whole.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { LICENCES, PLAYER_LICENCES } from './applications.ts';
import { folderOf, licencesText, noticesIn, packageFolderOf, readPackage, type ShippedPackage } from './licences.ts';

/** What no program of a page imports and every copy of the site has all the same: what runs search, the frame of pages and their styles, the letters, and what the service worker is made of. */
const TAKEN_OVER = [
  'pagefind',
  'astro',
  'tailwindcss',
  '@expo-google-fonts/atkinson-hyperlegible-next',
  'fflate',
  'workbox-core',
  'workbox-routing',
  'workbox-strategies',
];
/** The program of a learning package leaves the site, and takes its own licences along. */
const PLAYER = /[\\/]learning-player\.tsx(?:\?|$)/;

/** Packages by their folders, with the notices in the code that is used of them. */
type Bundled = Map<string, Set<string>>;

/** Notes the packages of each bundle. */
function noteBundled(all: Bundled, player: Bundled): Plugin {
  return {
    name: 'licences',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const isPlayer = chunks.some(({ facadeModuleId }) => facadeModuleId && PLAYER.test(facadeModuleId));
      for (const id of chunks.flatMap(({ moduleIds }) => moduleIds)) {
        const folder = packageFolderOf(id);
        if (!folder) continue;
        const notices = noticesIn(this.getModuleInfo(id)?.code ?? '');
        for (const bundled of isPlayer ? [all, player] : [all]) bundled.set(folder, new Set([...(bundled.get(folder) ?? []), ...notices]));
      }
    },
  };
}

const readAll = (bundled: Bundled): ShippedPackage[] =>
  [...bundled].map(([folder, notices]) => {
    const found = readPackage(folder);
    return { ...found, texts: [...found.texts, ...notices] };
  });

/** Both files of licences. They come before whatever lists or packs the files of the site. */
export function licences(): AstroIntegration {
  const all: Bundled = new Map();
  const player: Bundled = new Map();
  let root = '';
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = fileURLToPath(config.root);
        const plugin = noteBundled(all, player);
        updateConfig({ vite: { plugins: [plugin], worker: { plugins: () => [plugin] } } });
      },
      'astro:build:done': ({ dir }) => {
        const write = (path: string, heading: string, packages: readonly ShippedPackage[]) =>
          writeFileSync(join(fileURLToPath(dir), path), licencesText(heading, packages));
        const takenOver = TAKEN_OVER.map((name) => readPackage(folderOf(name, root)));
        write(LICENCES, 'What this site is made with, and the licences under which it may be passed on.', [...takenOver, ...readAll(all)]);
        write(PLAYER_LICENCES, 'What the program of this package is made with, and the licences under which it may be passed on.', readAll(player));
      },
    },
  };
}
