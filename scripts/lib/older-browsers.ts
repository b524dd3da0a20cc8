// Reads the scripts and styles of the built site for what the oldest supported browsers lack, with linters that know which browser has what.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import css from '@eslint/css';
import { ESLint, type Linter } from 'eslint';
import compat from 'eslint-plugin-compat';
import esX from 'eslint-plugin-es-x';
import { BROWSERSLIST, SUPPORTED_BROWSERS } from '../../src/library/browsers.ts';

/** Something that a supported browser lacks, with the files in which it is. */
export interface Lack {
  what: string;
  files: readonly string[];
}

/** What may be missing, because the site does without it there. `what`: how the message begins. `where`: the files, where it is not for all. */
interface Allowance {
  what: string;
  where?: RegExp;
  why: string;
}

const IN_SCRIPTS: readonly Allowance[] = [
  { what: 'DecompressionStream', why: 'a library is loaded instead (exchange/codes/deflate.ts, search/engine/worker.ts)' },
  { what: 'document.exitFullscreen', why: 'an iPhone has no full screen: the button is not there' },
  { what: 'document.fullscreenElement', why: 'asked for in words that an older browser answers with “undefined”' },
  { what: 'document.fullscreenEnabled', why: 'this is how the site asks whether there is a full screen' },
  { what: 'navigator.wakeLock', why: 'asked for before it is used (room/use-wake-lock.ts); the screen may go dark' },
  { what: 'requestIdleCallback', why: 'asked for before it is used (application/use-ready-offline.ts)' },
  { what: 'trustedTypes', why: 'asked for before it is used (components/trusted-page.ts, trusted-program.ts)' },
  { what: 'ES2018 RegExp lookbehind', where: /^layout\./, why: 'page numbers of Word files: left out where this cannot be loaded (exchange/word/book.ts)' },
  { what: 'ES2018 RegExp lookbehind', where: /^library-files\./, why: 'asked for before it is used, by yaml' },
  { what: 'ES2024 Growable SharedArrayBuffer', where: /^pagefind\.js$/, why: 'asked for before it is used, by wasm-bindgen' },
];

const IN_STYLES: readonly Allowance[] = [
  // Ways of writing that every supported browser has, though “Baseline” counts them from later years: their rest, or another browser, came late.
  { what: "At-rule '@layer'", why: 'in Chrome 99, Firefox 97, Safari 15.4' },
  { what: "Media condition 'forced-colors'", why: 'in Chrome 89, Firefox 81; other browsers have no such mode' },
  { what: "Property 'color-scheme'", why: 'in Chrome 98, Firefox 96, Safari 13' },
  { what: "Property 'rotate'", why: 'in Chrome 104, Firefox 72, Safari 14.1' },
  { what: "Property 'translate'", why: 'in Chrome 104, Firefox 72, Safari 14.1' },
  { what: "Property 'appearance'", why: 'in Chrome 84, Firefox 80, Safari 15.4' },
  { what: "Property 'outline'", why: 'older Safari draws its corners square' },
  { what: "Property 'user-select'", why: 'written with its prefix too' },
  { what: "Property 'hyphens'", why: 'written with its prefix too' },
  { what: "Property 'print-color-adjust'", why: 'written with its prefix too' },
  { what: "Selector 'backdrop'", why: 'in Chrome 37, Firefox 47, Safari 15.4' },
  { what: "Selector 'focus-visible'", why: 'in Chrome 86, Firefox 85, Safari 15.4' },
  { what: "Selector 'marker'", why: 'in Chrome 86, Firefox 68, Safari 11.1' },
  { what: "Unit 'dvh'", why: 'in Chrome 108, Firefox 101, Safari 15.4' },
  { what: "Value 'anywhere' of property 'overflow-wrap'", why: 'in Chrome 80, Firefox 65, Safari 15.4' },
  { what: "Value 'inline-end' of property 'float'", why: 'in Chrome 118, Firefox 55, Safari 15: before, what floats stands above the text' },
  { what: "Value 'inline-start' of property 'float'", why: 'the same' },
  // What older browsers do without.
  { what: "At-rule '@page'", why: 'paper: older Safari prints with its own margins' },
  { what: "Property 'page'", why: 'paper: wide sheets are printed upright' },
  { what: "Value 'avoid' of property 'break-after'", why: 'paper: a heading may stand last on a sheet' },
  { what: "Value 'avoid' of property 'break-before'", why: 'paper: a line may stand first on a sheet' },
  { what: "At-rule '@property'", why: 'Tailwind writes first values for browsers without it' },
  { what: "Function 'color-mix'", why: 'asked for with @supports, or after a plain colour' },
  { what: "Function 'lab'", why: 'Lightning CSS writes it after a plain colour' },
  { what: "Media condition 'scripting'", why: 'hides what needs a script; where it is not known, that stays in sight' },
  { what: "Property 'accent-color'", why: 'marks in boxes keep the browser’s own colour' },
  { what: "Property 'content-visibility'", why: 'long lists are drawn at once' },
  { what: "Property 'field-sizing'", why: 'fields do not grow with what is typed' },
  { what: "Property 'forced-color-adjust'", why: 'only for contrast themes' },
  { what: "Property 'overscroll-behavior'", why: 'the page behind a dialog may scroll at its end' },
  { what: "Property 'position-try'", why: 'within @supports: a definition stands at the foot of the screen instead' },
  { what: "Property 'resize'", why: 'fields cannot be pulled larger on an iPhone' },
  { what: "Property 'scroll-initial-target'", why: 'a row of tabs begins at its first' },
  { what: "Property 'text-wrap'", why: 'lines of headings are less even' },
  { what: "Selector 'details-content'", why: 'what is folded is printed by a script instead (components/print-folded.ts)' },
  { what: "Selector 'has'", why: 'not in Firefox before 121: nothing that must be seen rests on it alone' },
  { what: "Selector 'popover-open'", why: 'asked for with @supports; the glossary has the definitions' },
  { what: "Value 'anchor-center' of property 'justify-self'", why: 'the same as position-try' },
  { what: "Value 'subgrid' of property 'grid-template-rows'", why: 'rows of cards are not in line' },
];

/** Methods that stand for too many others: these are looked for in the source, where types tell them apart (eslint.config.js). */
const NEEDS_TYPES = /iterator/;
/** Newer by the year of the standard, but in all supported browsers. */
const IN_ALL = ['es-x/no-array-prototype-findlast-findlastindex', 'es-x/no-hashbang'];

const later = Object.keys(esX.configs['flat/restrict-to-es2022'].rules ?? {}).filter((rule) => !NEEDS_TYPES.test(rule) && !IN_ALL.includes(rule));
/** From earlier years, but not in Safari 15.4. */
const EARLIER = ['es-x/no-regexp-lookbehind-assertions', 'es-x/no-class-static-block'];

/** The year before the oldest supported browser came out: what every browser could do by its end, the oldest can. */
const YEAR = Math.min(...SUPPORTED_BROWSERS.map(({ since }) => Number(since.slice(0, 4)))) - 1;

const config = [
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' } },
  {
    files: ['**/*.js'],
    plugins: { 'es-x': esX, compat },
    settings: { 'es-x': { aggressive: true }, browsers: BROWSERSLIST, lintAllEsApis: true },
    rules: { ...Object.fromEntries([...later, ...EARLIER].map((rule) => [rule, 'error'])), 'compat/compat': 'error' },
  },
  {
    files: ['**/*.css'],
    language: 'css/css',
    languageOptions: { tolerant: true },
    plugins: { css },
    rules: { 'css/use-baseline': ['error', { available: YEAR }] },
  },
] as unknown as Linter.Config[];

/** What is lacking, each thing once, without what is allowed. Allowances that nothing needs are lacking too: they hide the next one. */
function lacksOf(results: readonly ESLint.LintResult[], allowed: readonly Allowance[]): Lack[] {
  const needed = new Set<Allowance>();
  const lacks = new Map<string, Set<string>>();
  for (const { filePath, messages } of results)
    for (const { message } of messages) {
      const file = basename(filePath);
      const allowance = allowed.find(({ what, where }) => message.startsWith(what) && (!where || where.test(file)));
      if (allowance) needed.add(allowance);
      else lacks.set(message, (lacks.get(message) ?? new Set()).add(file));
    }
  return [
    ...[...lacks].map(([what, files]) => ({ what, files: [...files] })),
    ...allowed.filter((one) => !needed.has(one)).map(({ what }) => ({ what: `${what}: allowed, and nowhere to be found`, files: [] })),
  ];
}

const linterIn = (folder: string) => new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: config, ignore: false });

/** The scripts that stand inside pages, each once. */
function scriptsInPages(dist: string): string[] {
  const scripts = new Set<string>();
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')))
    for (const [, attributes, code] of readFileSync(join(dist, file), 'utf8').matchAll(/<script([^>]*)>([^]*?)<\/script>/g))
      if (code!.trim() && !/json/.test(attributes!)) scripts.add(code!);
  return [...scripts];
}

/** What the scripts of a built site use that a supported browser lacks. */
export async function lacksOfScripts(dist: string): Promise<Lack[]> {
  const eslint = linterIn(dist);
  const inPages = scriptsInPages(dist);
  const results = [
    await eslint.lintFiles(['_astro/*.js', 'service-worker.js', 'later.js', 'search-index/*/*.js']),
    ...(await Promise.all(inPages.map((code, at) => eslint.lintText(code, { filePath: `in-page-${at}.js` })))),
  ];
  return lacksOf(results.flat(), IN_SCRIPTS);
}

/** What the stylesheets of a built site use that a supported browser lacks. Pages hold parts of these. */
export const lacksOfStyles = async (dist: string): Promise<Lack[]> => lacksOf(await linterIn(dist).lintFiles(['_astro/*.css']), IN_STYLES);

/** What a text in JavaScript or CSS uses that a supported browser lacks, allowed or not. */
export async function lacksOfText(text: string, kind: 'js' | 'css'): Promise<string[]> {
  const [result] = await linterIn(import.meta.dirname).lintText(text, { filePath: `text.${kind}` });
  return result!.messages.map(({ message }) => message);
}
