// The styles of each page, inside the page: only those it uses. Nothing has to be fetched before a page can be painted.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterBuild } from './after-build.ts';
import { classesIn, readSheet, stylesFor, type Sheet } from './page-styles.ts';

const LINK = /<link rel="stylesheet" href="([^"]*)">/g;
/** What a page says in a style of its own, in its head: its name and address on paper (layouts/Base.astro). */
const OF_PAGE = /<style data-page>([^]*?)<\/style>/;
/** Stylesheets for what programs build, which nobody knows before they run. They stay files, shared by the pages that need them. */
const FOR_PROGRAMS = /\/(?:app|search)\.[\w-]+\.css$/;
/** The scripts that a page or another script names. */
const SCRIPTS = /(?:\/_astro|["'`]\.)\/([\w.-]+\.js)/g;

/** What the files of the site hold, each read once. */
interface Files {
  /** The stylesheet at an address. */
  sheetAt: (address: string) => Sheet;
  /** The words of a script, and of those it loads, that may be classes of what it adds to a page. */
  wordsOf: (script: string) => ReadonlySet<string>;
}

/** Words of a script but for names of properties and what it only looks for: `.notes` and `notes:` add nothing to a page. */
const MAYBE_CLASSES = /(?<![.\w-])[\w-]+(?![\w-]|:)/g;

const scriptsIn = (text: string) => new Set([...text.matchAll(SCRIPTS)].map(([, name]) => name!));

/**
 * The first values of Tailwind’s own properties, of those that the styles read, in plain rules for every browser. Tailwind registers each for newer
 * browsers and writes a rule for older ones only. A value that nothing changes stands where it is read; the others have one rule for all elements.
 */
function withPlainFirstValues(css: string): string {
  const rules = /@layer properties\{@supports [^{]*\{([^{]*)\{([^}]*)\}\}\}/g;
  const first = [...css.matchAll(rules)].flatMap(([, , values]) => values!.split(';').map((value) => value.split(':') as [string, string]));
  const rest = css.replaceAll(/@property --tw-[\w-]+\{[^}]*\}/g, '').replaceAll(rules, '');
  const isChanged = (name: string) => new RegExp(`[{;]${name}:`).test(rest);
  const kept = first.filter(([name]) => rest.includes(`var(${name}`) && isChanged(name)).map((value) => value.join(':'));
  const plain = first
    .filter(([name, value]) => !isChanged(name) && value !== 'initial')
    .reduce((text, [name, value]) => text.replaceAll(`var(${name})`, value), rest);
  return kept.length > 0 ? `@layer properties{*,:before,:after,::backdrop{${kept.join(';')}}}${plain}` : plain;
}

/** The page with its stylesheets inside it, cut down to what it uses. */
function withOwnStyles(html: string, { sheetAt, wordsOf }: Files): string {
  const own = [...html.matchAll(LINK)].filter(([, address]) => !FOR_PROGRAMS.test(address!));
  if (own.length === 0) return html;
  const utilities = classesIn(html);
  const components = new Set(utilities);
  for (const script of scriptsIn(html)) for (const word of wordsOf(script)) components.add(word);
  const css = withPlainFirstValues(own.map(([, address]) => stylesFor(sheetAt(address!), { utilities, components })).join(''));
  const ofPage = OF_PAGE.exec(html);
  const [first, ...others] = own.map(([link]) => link);
  return [...others, ...(ofPage ? [ofPage[0]] : [])]
    .reduce((page, part) => page.replace(part, ''), html)
    .replace(first!, () => `<style>${css}${ofPage?.[1] ?? ''}</style>`);
}

/** The files of a built site. */
function filesOf(root: string, base: string): Files {
  const sheets = new Map<string, Sheet>();
  const words = new Map<string, ReadonlySet<string>>();
  const textOf = (script: string) => readFileSync(join(root, '_astro', script), 'utf8');
  return {
    sheetAt(address) {
      const sheet = sheets.get(address) ?? readSheet(readFileSync(join(root, address.slice(base.length)), 'utf8'));
      sheets.set(address, sheet);
      return sheet;
    },
    wordsOf(script) {
      const known = words.get(script);
      if (known) return known;
      const loaded = new Set([script]);
      for (const name of loaded) for (const other of scriptsIn(textOf(name))) loaded.add(other);
      const found = new Set([...loaded].flatMap((name) => textOf(name).match(MAYBE_CLASSES) ?? []));
      words.set(script, found);
      return found;
    },
  };
}

/** Writes the styles into every page once all are built. It comes before the policy, which names them, and before whatever packs the pages. */
export const ownStyles = () =>
  afterBuild('own-styles', ({ folder, base }) => {
    const files = filesOf(folder, base);
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((found) => found.endsWith('.html'))) {
      const file = join(folder, name);
      writeFileSync(file, withOwnStyles(readFileSync(file, 'utf8'), files));
    }
  });
