// Astro: static pages, a strict content security policy, and a content check that stops the build.
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { Features } from 'lightningcss';
import { applicationAt } from './src/library/applications.ts';
import { SCRIPT_TARGETS, STYLE_TARGETS } from './src/library/browsers.ts';
import { contentForm } from './src/features/admin/integration.ts';
import { siteInFolder } from './src/features/downloads/folder/integration.ts';
import { contentCheck } from './src/library/astro-check.ts';
import { licences } from './src/library/astro-licences.ts';
import { ownPolicy } from './src/library/astro-policy.ts';
import { emptiesWithoutMarkup } from './src/library/astro-empties.ts';
import { ownStyles } from './src/library/astro-styles.ts';
import { hostSettings } from './src/features/hosting/integration.ts';
import { later, offline } from './src/features/offline/build/integration.ts';
import { search } from './src/features/search/integration.ts';
import { inEveryBundle } from './src/library/every-bundle.ts';
import { redirectsOf } from './src/library/redirects.ts';
import { TRUSTED_TYPES } from './src/library/trusted-types.ts';
import { site } from './src/site.config.ts';

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  compressHTML: true,
  redirects: redirectsOf(process.cwd(), site.base),
  // Styles are put into the pages afterwards, each page its own; see docs/decisions.
  build: { inlineStylesheets: 'never' },
  security: {
    csp: {
      directives: ["default-src 'self'", "img-src 'self' data:", "object-src 'none'", "base-uri 'self'", "form-action 'self'", ...TRUSTED_TYPES],
    },
  },
  markdown: { syntaxHighlight: false },
  experimental: { contentIntellisense: true },
  integrations: [
    contentCheck(),
    contentForm(),
    ownStyles(),
    ownPolicy(),
    licences(),
    search(),
    later(),
    siteInFolder(),
    offline(),
    hostSettings(),
    mdx(),
    // Without this, its Babel reads every module, the whole library among them.
    preact({ include: ['**/*.tsx'] }),
    sitemap({
      // Narrowed lists, pairs of models, letters of the A to Z and books repeat what other pages hold. Facilitator notes are not for searching.
      filter: (page) => {
        const { pathname } = new URL(page);
        return (
          !applicationAt(pathname, site.base)?.isUnlisted &&
          !/\/offline\/not-here\/$|\/downloads\/.+|\/facilitate\/$|\/(by|compare)\/[^/]+\/.+|\/compare\/.+-and-.+\/|\/a-z\/.+/.test(pathname)
        );
      },
    }),
  ],
  // Small scripts stay inside their page, that of the frame is one file for all; a helper that preloads their parts would be one more file on every page.
  vite: {
    plugins: [...inEveryBundle(), tailwindcss(), emptiesWithoutMarkup()],
    // Programs that a page loads by their address are bundled apart, without the plugins of the rest.
    worker: { plugins: inEveryBundle },
    // Dark is a media query here: nothing has to stand in for light-dark().
    css: { lightningcss: { exclude: Features.LightDark } },
    // The script that every page names has a short name: Astro’s own says how it was found, once more on each page.
    environments: {
      client: {
        build: {
          rolldownOptions: { output: { entryFileNames: ({ name }) => `_astro/${name.replace(/\.astro_astro_type_script.*/, '')}.[hash].js` } },
        },
      },
    },
    build: {
      target: SCRIPT_TARGETS,
      cssTarget: STYLE_TARGETS,
      modulePreload: false,
      assetsInlineLimit: 1024,
      rolldownOptions: {
        // A text of a catalogue stands in the bundle where it is used: a catalogue costs no bytes, and each part of an application has its own texts.
        optimization: { inlineConst: { mode: 'all' } },
        // Reading a text does nothing else, so a list of texts (what is kept in the browser, say) goes only to those who show it.
        treeshake: { propertyReadSideEffects: false },
        // A mark that Astro leaves in every text: one warning for each would bury the others.
        checks: { moduleLevelDirective: false },
      },
    },
  },
});
