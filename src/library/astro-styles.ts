// The styles of each page, inside the page: only those it uses. Nothing has to be fetched before a page can be painted, and its top waits for its own alone.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterBuild } from './after-build.ts';
import { startedBehindIslands } from './astro-islands.ts';
import {
  ATTRIBUTES,
  classesIn,
  divideTheme,
  forPaperAndForcedColours,
  forScreens,
  readSheet,
  shownAtFirst,
  stylesFor,
  stylesOfRest,
  stylesOfTop,
  type Sheet,
} from './page-styles.ts';

const LINK = /<link rel="stylesheet" href="([^"]*)">/g;
/** What a page says in a style of its own, in its head: its name and address on paper (layouts/Base.astro). */
const OF_PAGE = /<style data-page>([^]*?)<\/style>/;
/** Where the top of a page ends and the styles of its rest belong (components/RestOfStyles.astro). The last one counts. */
const REST = /<svg class="hidden"> ?<style data-rest><\/style> ?<\/svg>/g;
/** Where what stands in the place of a program ends (components/BeforeProgram.astro). */
const END_OF_PROGRAM = '</astro-island>';
/** Stylesheets for what programs build, which nobody knows before they run. They stay files, shared by the pages that need them. */
const FOR_PROGRAMS = /\/(?:app|search)\.[\w-]+\.css$/;
/** The scripts that a page or another script names. */
const SCRIPTS = /(?:\/_astro|["'`]\.)\/([\w.-]+\.js)/g;

/** What the files of the site hold, each read once. */
interface Files {
  /** The stylesheet at an address, without what the link below leads to. */
  sheetAt: (address: string) => Sheet;
  /** The link to what the stylesheets of every page say for paper and for forced colours. A browser that needs neither fetches it last. */
  later: string;
  /** The words of a script, and of those it loads, that may be classes of what it adds to a page. */
  wordsOf: (script: string) => ReadonlySet<string>;
}

/** Words of a script but for names of properties and what it only looks for: `.notes` and `notes:` add nothing to a page. */
const MAYBE_CLASSES = /(?<![.\w-])[\w-]+(?![\w-]|:)/g;

const scriptsIn = (text: string) => new Set([...text.matchAll(SCRIPTS)].map(([, name]) => name!));

/** How Tailwind writes the first values of its own properties for older browsers. */
const FIRST_VALUES = /@layer properties\{@supports [^{]*\{([^{]*)\{([^}]*)\}\}\}/g;

/**
 * Puts the first values of Tailwind’s own properties, of those that the styles read, into plain rules for every browser. Tailwind registers each for
 * newer browsers and writes a rule for older ones only. A value that nothing changes stands where it is read; the others have one rule for all elements.
 * @param css all styles of the page @returns that rule, and what is done to each part of the styles
 */
function plainFirstValues(css: string): { rule: string; plain: (part: string) => string } {
  const first = [...css.matchAll(FIRST_VALUES)].flatMap(([, , values]) => values!.split(';').map((value) => value.split(':') as [string, string]));
  const withoutThem = (part: string) => part.replaceAll(/@property --tw-[\w-]+\{[^}]*\}/g, '').replaceAll(FIRST_VALUES, '');
  const rest = withoutThem(css);
  const isChanged = (name: string) => new RegExp(`[{;]${name}:`).test(rest);
  // A class may set a property for another class that reads it; most pages have no such other.
  const isRead = (name: string) => rest.includes(`var(${name}`);
  const kept = first.filter(([name]) => isRead(name) && isChanged(name)).map((value) => value.join(':'));
  const fixed = first.filter(([name, value]) => !isChanged(name) && value !== 'initial');
  return {
    rule: kept.length > 0 ? `@layer properties{*,:before,:after,::backdrop{${kept.join(';')}}}` : '',
    plain: (part) =>
      fixed
        .reduce((text, [name, value]) => text.replaceAll(`var(${name})`, value), withoutThem(part))
        .replaceAll(/(--tw-[\w-]+):[^;}]*;?/g, (set, name: string) => (isRead(name) ? set : '')),
  };
}

/**
 * Where the top of a page ends: at its mark, and on the page of a program behind what stands in its place until it has come.
 * @returns the place in the page, or nothing where all of it is top
 */
function endOfTop(html: string, isProgram: boolean): number | undefined {
  const [mark] = [...html.matchAll(REST)].slice(-1);
  const island = isProgram ? html.lastIndexOf(END_OF_PROGRAM) : -1;
  return island < 0 ? mark?.index : island + END_OF_PROGRAM.length;
}

/** The page with its stylesheets inside it, cut down to what it uses. Those of programs are fetched where its top ends, after all other styles: they lie over them. */
function withOwnStyles(built: string, { sheetAt, later, wordsOf }: Files): string {
  const links = [...built.matchAll(LINK)];
  const own = links.filter(([, address]) => !FOR_PROGRAMS.test(address!));
  if (own.length === 0) return built;
  const ofPrograms = links.filter((link) => !own.includes(link)).map(([link]) => link);
  const html = ofPrograms.reduce((text, link) => text.replace(link, ''), built);
  const sheet = own.flatMap(([, address]) => sheetAt(address!));
  const utilities = new Set([...classesIn(html), ...ATTRIBUTES]);
  const components = new Set(utilities);
  for (const script of scriptsIn(html)) for (const word of wordsOf(script)) components.add(word);
  const classes = { utilities, components };
  const whole = stylesFor(sheet, classes);
  const { rule, plain } = plainFirstValues(whole);
  const ofPaper = OF_PAGE.exec(html)?.[1] ?? '';
  const [first, ...others] = own.map(([link]) => link);
  const withStyles = (page: string, inHead: string, behind = '') =>
    others
      .reduce((text, link) => text.replace(link, ''), page.replace(OF_PAGE, '').replaceAll(REST, ''))
      .replace(first!, () => `<style>${rule}${inHead}</style>${behind}`);

  const end = endOfTop(html, ofPrograms.length > 0);
  const behind = later + ofPrograms.join('');
  if (end === undefined) return withStyles(html, plain(whole) + ofPaper, behind);
  const inTop = classesIn(shownAtFirst(html.slice(0, end)));
  const top = { utilities: inTop, components: inTop };
  const onScreens = forScreens(sheet);
  const styles = divideTheme(plain(stylesOfTop(onScreens, top)));
  const ofRest = styles.rest + plain(stylesOfRest(onScreens, classes, top) + forPaperAndForcedColours(sheet)) + ofPaper;
  const rest = `<svg class="hidden"><style>${ofRest}</style></svg>${behind}`;
  return withStyles(html.slice(0, end) + rest + html.slice(end), styles.top);
}

/** The stylesheets that every page has: those of a page which is nothing but its frame. */
const sharedSheets = (root: string) =>
  [...readFileSync(join(root, '404.html'), 'utf8').matchAll(LINK)].map(([, address]) => address!).filter((address) => !FOR_PROGRAMS.test(address));

/** Writes what these stylesheets say for paper and for forced colours into a file of its own. @returns the link to it */
function writeLater(root: string, base: string, sheets: readonly string[]): string {
  const whole = sheets.map((address) => readFileSync(join(root, address.slice(base.length)), 'utf8'));
  const css = whole.map((sheet) => (sheet.match(FIRST_VALUES) ?? []).join('') + forPaperAndForcedColours(readSheet(sheet))).join('');
  const { rule, plain } = plainFirstValues(css);
  const text = rule + plain(css);
  const name = `later.${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.css`;
  writeFileSync(join(root, '_astro', name), text);
  return `<link rel="stylesheet" media="print,(forced-colors:active)" href="${base}_astro/${name}">`;
}

/** The files of a built site. */
function filesOf(root: string, base: string): Files {
  const shared = sharedSheets(root);
  const sheets = new Map<string, Sheet>();
  const words = new Map<string, ReadonlySet<string>>();
  const textOf = (script: string) => readFileSync(join(root, '_astro', script), 'utf8');
  return {
    later: writeLater(root, base, shared),
    sheetAt(address) {
      // Tailwind’s theme is for shadow roots as well; pages have none. Lightning CSS writes the form for older Safari several times.
      const css = () =>
        readFileSync(join(root, address.slice(base.length)), 'utf8')
          .replace(':root,:host', ':root')
          .replaceAll(/(-webkit-text-decoration-color:[^;}]*;)\1+/g, '$1');
      const sheet = sheets.get(address) ?? (shared.includes(address) ? forScreens(readSheet(css())) : readSheet(css()));
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

/** Writes the styles into every page once all are built, and has its program start behind what is painted first. It comes before the policy, which names them, and before whatever packs the pages. */
export const ownStyles = () =>
  afterBuild('own-styles', ({ folder, base }) => {
    const files = filesOf(folder, base);
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((found) => found.endsWith('.html'))) {
      const file = join(folder, name);
      writeFileSync(file, withOwnStyles(startedBehindIslands(readFileSync(file, 'utf8')), files));
    }
  });
