// The interface in another language: its catalogues take the place of the English ones when the site is built. See docs/decisions.
import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** A catalogue of English texts. A translation stands beside it, with its language in the name. Example: texts.cy.ts */
const CATALOGUE = /\/texts(?=\.tsx?$)/;

/** The names of the texts in a catalogue, which consists of nothing but `export const`. */
const namesIn = (file: string) => [...readFileSync(file, 'utf8').matchAll(/^export const (\w+)/gm)].map(([, name]) => name!);

/** What a translation may be called, the closest to the language first. Example: cy-GB → texts.cy-GB, texts.cy */
const translationsOf = (catalogue: string, language: string) =>
  [language, language.split('-')[0]].flatMap((tag) => ['.ts', '.tsx'].map((end) => catalogue.replace(/\.tsx?$/, `.${tag}${end}`)));

/**
 * Puts the texts of a language (BCP 47) in place of the English ones. A catalogue that is not translated stays English, and the build names it.
 * A translation that lacks a text stops the build.
 */
export function textsIn(language: string): Plugin {
  const untranslated = new Set<string>();
  return {
    name: 'texts-in-language',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (/^en\b/.test(language) || !CATALOGUE.test(source)) return undefined;
      const english = await this.resolve(source, importer, { skipSelf: true });
      if (!english) return undefined;
      const own = translationsOf(english.id, language).find((file) => existsSync(file));
      if (!own) {
        untranslated.add(english.id);
        return english;
      }
      const names = new Set(namesIn(own));
      const missing = namesIn(english.id).filter((name) => !names.has(name));
      if (missing.length) this.error(`${own} lacks texts: ${missing.join(', ')}. Run npm run check:texts for the English words of each.`);
      return own;
    },
    buildEnd() {
      for (const file of [...untranslated].sort()) this.warn(`Not translated into ${language}, so it stays English: ${file}`);
      untranslated.clear();
    },
  };
}
