// Where knip begins when it looks for files, exports and packages that nothing uses.
import type { KnipConfig } from 'knip';

/**
 * An Astro component as knip reads it: its code, its scripts, and what its markup takes from a module, such as a text of a catalogue.
 * Knip’s own way leaves markup out.
 */
function asCode(component: string): string {
  const [, code = '', markup = component] = /^---\n([^]*?)\n---\n([^]*)$/.exec(component) ?? [];
  const scripts = [...markup.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script]) => script);
  const modules = [...code.matchAll(/^import \* as (\w+) /gm)].map(([, name]) => name);
  const taken = modules.flatMap((name) => markup.match(new RegExp(`\\b${name}\\.\\w+`, 'g')) ?? []);
  return [code, ...scripts, ...taken].join(';\n');
}

export default {
  entry: [
    'scripts/*.ts',
    'scripts/workshop/{find-browser,find-office,find-servers,mend-lockfile,serve-for-tests}.ts',
    'tests/**/*.{a11y,e2e}.ts',
    'src/features/*/index.ts',
    'src/features/admin/page/{form,check-panel}.ts',
    'src/features/admin/page/form.css',
    'src/features/downloads/pdf/typst-process.ts',
    'src/features/offline/page/later.ts',
    'src/features/offline/worker/service-worker.ts',
    'src/features/search/index-build/index-process.ts',
  ],
  project: ['src/**/*.{ts,tsx,astro,css,mdx}', 'scripts/**/*.ts', 'tests/**/*.ts'],
  ignoreDependencies: ['@astrojs/check', '@expo-google-fonts/atkinson-hyperlegible-next'],
  ignoreBinaries: ['flock', 'WebKitWebDriver', 'Xvfb'],
  ignoreExportsUsedInFile: true,
  compilers: { astro: asCode },
} satisfies KnipConfig;
