// What the code of all bundles needs: the texts of the site’s language, and the version alone.
import type { Plugin } from 'vite';
import { site } from '../site.config.ts';
import { textsIn } from './language.ts';
import { versionAlone } from './version-alone.ts';

/** New plugins for one bundle. */
export const inEveryBundle = (): Plugin[] => [textsIn(site.language), versionAlone(process.cwd())];
