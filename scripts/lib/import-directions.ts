// A lint rule that keeps imports going one way: pages → layouts → entries, features → components; everything may use library.
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
 * Besides index.ts: small files of the workbook that pages without a workbook use, and that must not bring the whole of it along;
 * the browser’s side of search, whose index.ts is for the build; what the build writes for teaching, which no page may bring along; and the
 * check for details, which pages load when it is needed.
 */
const DOORS = new Set(['index.ts', 'visit-store.ts', 'shared-computer.ts', 'stored-names.ts', 'ask.ts', 'library-data.ts', 'details.ts']);

/**
 * Whether a file of a feature may be used from outside the feature. Code comes through index.ts. A layout or a page also places
 * the feature’s components and loads its scripts for the browser, one by one: through index.ts each page would get them all.
 */
function isDoor(room: string, isPageScript: boolean, file: string): boolean {
  if (DOORS.has(file)) return true;
  return (room === 'layouts' || room === 'pages') && (/^[A-Z]\w+\.astro$/.test(file) || isPageScript);
}

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
  if (!target) return `src/${room} imports from outside src: ${specifier}`;
  const [otherRoom, otherFeature, ...rest] = target;
  const allowed = MAY_IMPORT[room];
  if (!allowed) return `src/${room} is not a room that scripts/lib/import-directions.ts knows`;
  if (otherRoom !== room && !allowed.includes(otherRoom!)) return `${room} may not import from ${otherRoom}; it may use ${allowed.join(', ')}`;
  const sameFeature = otherRoom === room && otherFeature === feature;
  if (otherRoom === 'features' && !sameFeature && !isDoor(room, importer !== from, rest.join('/')))
    return `a feature is used only through its index.ts: features/${otherFeature}/index.ts`;
  return undefined;
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
