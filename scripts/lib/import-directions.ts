// A lint rule that keeps imports going one way: pages → layouts → entries, features → components; everything may use library; features by floors.
import { dirname, relative, resolve, sep } from 'node:path';
import type { Rule } from 'eslint';

/** Rooms of `src/` that each room may import from, besides itself. A file straight in `src/` is a room of its own. */
export const MAY_IMPORT: Record<string, readonly string[]> = {
  library: ['site.config.ts'],
  'site.ts': ['site.config.ts'],
  components: ['library', 'site.ts', 'site.config.ts'],
  entries: ['components', 'library', 'site.ts', 'site.config.ts'],
  features: ['components', 'library', 'site.ts', 'site.config.ts', 'styles'],
  layouts: ['entries', 'features', 'components', 'library', 'site.ts', 'site.config.ts', 'styles'],
  pages: ['layouts', 'entries', 'features', 'components', 'library', 'site.ts', 'site.config.ts', 'styles'],
  'content.config.ts': ['library'],
};

/**
 * The features, from the ground up. One may use those on lower floors; those on one floor know nothing of each other. So the store at the
 * ground never learns of what is kept in it, and no two features can hold each other up.
 */
export const FLOORS: readonly (readonly string[])[] = [
  ['exchange', 'browse', 'hosting', 'admin'],
  ['workbook', 'compare'],
  ['application', 'offline', 'room', 'own-case-study'],
  ['together'],
  ['reflect', 'collection', 'search'],
  ['teach', 'toolkit'],
  ['plan', 'case-writer'],
  ['page-actions', 'workbook-page', 'downloads'],
];
const floorOf = (feature: string | undefined) => FLOORS.findIndex((floor) => floor.includes(feature ?? ''));

/**
 * Doors besides index.ts, by their feature. The workbook: small files for pages without a workbook, which must not bring the whole of it along.
 * Search: its side for the browser, since index.ts is for the build. Reflect: sessions for worksheets, loaded when one meets a session. Teach:
 * what the build writes, which no page may bring along. Exchange: the check for details at once, which pages load when it is needed. Together:
 * its components, which the build must not bring along. Toolkit: what the build makes of each tool; parts of drawings; rounds in which a group adds to a sheet, and
 * their components. Plan: what the build makes of the library. Case writer: what the build tells the form.
 */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  workbook: [
    'visit-store.ts',
    'empty-with-others.ts',
    'holds-for-visit.ts',
    'shared-computer.ts',
    'free-space.ts',
    'key-switch.ts',
    'switch-keys.ts',
    'stored-names.ts',
  ],
  search: ['ask.ts'],
  reflect: ['build.ts', 'for-worksheets.ts'],
  teach: ['library-data.ts'],
  exchange: ['details.ts'],
  together: ['parts.ts', 'use-groups-and-level.ts'],
  toolkit: ['build.ts', 'drawing-parts.ts', 'rounds.ts', 'rounds-parts.ts'],
  plan: ['build.ts'],
  'case-writer': ['build.ts'],
};

/**
 * Whether a file of a feature may be used from outside the feature. Code comes through index.ts. A layout or a page also places
 * the feature’s components and loads its scripts for the browser, one by one: through index.ts each page would get them all.
 */
function isDoor(room: string, isPageScript: boolean, feature: string, file: string): boolean {
  if (file === 'index.ts' || DOORS[feature]?.includes(file)) return true;
  return (room === 'layouts' || room === 'pages') && (/^[A-Z]\w+\.astro$/.test(file) || isPageScript);
}

/** Why one feature may not use another, or undefined if it may. */
function findWrongFloor(feature: string, other: string): string | undefined {
  const unknown = [feature, other].find((name) => floorOf(name) < 0);
  if (unknown) return `features/${unknown} has no floor yet: give it one in scripts/lib/import-directions.ts`;
  if (floorOf(other) < floorOf(feature)) return undefined;
  return `features/${feature} stands ${floorOf(other) === floorOf(feature) ? 'beside' : 'below'} features/${other} and may not use it`;
}

/** The script of every page, which loads those of features. */
const FRAME_SCRIPT = 'layouts/frame.ts';

const SRC = resolve(import.meta.dirname, '../../src');

/** The parts of a path below `src/`, or undefined for a file elsewhere. */
function insideSrc(file: string): string[] | undefined {
  const path = relative(SRC, file);
  return path.startsWith('..') ? undefined : path.split(sep);
}

/** Why `from` may not import `specifier`, or undefined if it may. Both tests and lint use this. */
export function findWrongImport(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  // A script inside an Astro file is linted as a file below it, such as `List.astro/1_0.ts`.
  const importer = from.replace(/(\.astro)[/\\].*$/, '$1');
  const source = insideSrc(importer);
  if (!source?.[0]) return undefined;
  const target = insideSrc(resolve(dirname(importer), specifier));
  const [room, feature] = source;
  // The version is said once, in package.json.
  if (room === 'site.config.ts' && specifier === '../package.json') return undefined;
  if (!target) return `src/${room} imports from outside src: ${specifier}`;
  const [otherRoom, otherFeature, ...rest] = target;
  const allowed = MAY_IMPORT[room];
  if (!allowed) return `src/${room} is not a room that scripts/lib/import-directions.ts knows`;
  if (otherRoom !== room && !allowed.includes(otherRoom!)) return `${room} may not import from ${otherRoom}; it may use ${allowed.join(', ')}`;
  const sameFeature = otherRoom === room && otherFeature === feature;
  if (otherRoom !== 'features' || sameFeature || otherFeature === undefined) return undefined;
  const isPageScript = importer !== from || source.join('/') === FRAME_SCRIPT;
  if (!isDoor(room, isPageScript, otherFeature, rest.join('/'))) return `a feature is used only through its index.ts: features/${otherFeature}/index.ts`;
  return room === 'features' ? findWrongFloor(feature ?? '', otherFeature) : undefined;
}

/** The rule itself. Tests may import whatever they test with. */
export const importDirections: Rule.RuleModule = {
  meta: { type: 'problem', schema: [], messages: { wrong: '{{reason}}' } },
  create(context) {
    if (/\.test\.ts$/.test(context.filename)) return {};
    const check = (node: Rule.Node) => {
      if (!('source' in node) || node.source?.type !== 'Literal' || typeof node.source.value !== 'string') return;
      const reason = findWrongImport(context.filename, node.source.value);
      if (reason) context.report({ node: node.source, messageId: 'wrong', data: { reason } });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
  },
};
