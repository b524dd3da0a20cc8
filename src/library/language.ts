// Catalogues of interface texts as bundles take them in: in the language of the site, and each text only where it is said. See docs/decisions/021-texts-in-catalogues.md.
import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** A catalogue of English texts. A translation stands beside it, with its language in the name. Example: texts.cy.ts. Among pages, `_` says that it is none. */
const ENGLISH = /\/_?texts\.ts$/;
const CATALOGUE = /\/_?texts(?:\.[\w-]+)?\.ts$/;
/** Stands between a catalogue and the name of one of its texts. */
const ONE_TEXT = '?text=';

interface Catalogue {
  /** What comes before the first text: what it opens with, and its imports. */
  head: string;
  /** The text of each name, as it stands in the file. */
  texts: ReadonlyMap<string, string>;
}

/** Takes a catalogue apart. Nothing stands in one but imports and `export const`. */
function readCatalogue(file: string): Catalogue {
  const source = readFileSync(file, 'utf8');
  const texts = [...source.matchAll(/^export const (\w+)[^]*?(?=^export const |(?![^]))/gm)];
  return { head: source.slice(0, texts[0]?.index), texts: new Map(texts.map(([text, name]) => [name!, text])) };
}

const isMadeOfParts = (text: string) => /^export const \w+ =\s*(?:<[\w ]+>)?\(/.test(text);

/** The catalogue with a module of its own for each text that is made of parts. */
const asModules = (file: string, { head, texts }: Catalogue) =>
  head + [...texts].map(([name, text]) => (isMadeOfParts(text) ? `export { ${name} } from ${JSON.stringify(file + ONE_TEXT + name)};\n` : text)).join('');

/** One text as a module. It may be made of others of its catalogue. */
function asModule(file: string, { head, texts }: Catalogue, name: string): string {
  const text = texts.get(name)!;
  const others = [...texts.keys()].filter((other) => other !== name && new RegExp(`\\b${other}\\(`).test(text));
  return `${head}${others.length ? `import { ${others.join(', ')} } from ${JSON.stringify(file)};\n` : ''}${text}`;
}

/** Whether a file, by its name or address, is a catalogue of English texts. */
export const isEnglishCatalogue = (file: string) => ENGLISH.test(file);

/** The translation of a catalogue, the closest to the language first: for cy-GB texts.cy-GB.ts or texts.cy.ts. Undefined where there is none, and for English. */
export const translationOf = (catalogue: string, language: string) =>
  /^en\b/.test(language)
    ? undefined
    : [language, language.split('-')[0]!].map((tag) => catalogue.replace(/\.ts$/, `.${tag}.ts`)).find((file) => existsSync(file));

/**
 * Puts the texts of a language (BCP 47) in place of the English ones. A catalogue without a translation stays English, and the build names it.
 * A translation that lacks a text stops the build. For browsers, a text goes with the code that says it: bundlers place whole modules.
 */
export function textsIn(language: string): Plugin {
  const untranslated = new Set<string>();
  return {
    name: 'texts-in-language',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (/^en\b/.test(language) || !ENGLISH.test(source)) return undefined;
      const english = await this.resolve(source, importer, { skipSelf: true });
      if (!english) return undefined;
      const own = translationOf(english.id, language);
      if (!own) {
        untranslated.add(english.id);
        return english;
      }
      const { texts } = readCatalogue(own);
      const missing = [...readCatalogue(english.id).texts.keys()].filter((name) => !texts.has(name));
      if (missing.length) this.error(`${own} lacks ${missing.join(', ')}. npm run check:texts shows the English words of each.`);
      return own;
    },
    load(id) {
      const [file = '', name] = id.split(ONE_TEXT);
      if (this.environment.mode !== 'build' || this.environment.name !== 'client' || !CATALOGUE.test(file)) return undefined;
      this.addWatchFile(file);
      const catalogue = readCatalogue(file);
      return { code: name ? asModule(file, catalogue, name) : asModules(file, catalogue), moduleSideEffects: false };
    },
    buildEnd() {
      for (const file of [...untranslated].sort()) this.warn(`Not translated into ${language}, so it stays English: ${file}`);
      untranslated.clear();
    },
  };
}
