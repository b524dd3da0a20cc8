// Loaded before Astro, so that all that it loads says its texts in the language of the site.
import { loadCataloguesIn } from '../../src/library/language-in-node.ts';
import { site } from '../../src/site.config.ts';

loadCataloguesIn(site.language);
