// Gives bundles the version out of package.json and nothing else of it: what the site is made with is not what readers load.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** @param root the folder of the project */
export function versionAlone(root: string): Plugin {
  const file = join(root, 'package.json').replaceAll('\\', '/');
  return {
    name: 'version-alone',
    enforce: 'pre',
    load(id) {
      if (id !== file) return undefined;
      const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
      return JSON.stringify({ version });
    },
  };
}
