// Catalogues of interface texts as Node loads them, in the language of the site: for what a build makes outside of bundles, such as the search index and the copy of the site in a folder.
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isEnglishCatalogue, translationOf } from './language.ts';

/** From here on, a translation is loaded in place of the English catalogue beside it. @param language BCP 47 */
export const loadCataloguesIn = (language: string) =>
  registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      const own = isEnglishCatalogue(found.url) ? translationOf(fileURLToPath(found.url), language) : undefined;
      return own ? { ...found, url: pathToFileURL(own).href } : found;
    },
  });
