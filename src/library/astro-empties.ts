// Empties the place of an application without markup. What Astro’s integration for Preact does for it, `innerHTML = ""`, is the one thing in all that
// pages load which the policy of the pages forbids (Trusted Types).
import type { Plugin } from 'vite';

const MODULE = /\/@astrojs\/preact\/dist\/client\.js$/;
const FORBIDDEN = 'element.innerHTML = ""';

/** A plugin that writes the one line otherwise. It stops the build where a new version has it no more: then it can go. */
export const emptiesWithoutMarkup = (): Plugin => ({
  name: 'empties-without-markup',
  apply: 'build',
  transform(code, id) {
    if (!MODULE.test(id.replaceAll('\\', '/').split('?', 1)[0]!)) return undefined;
    if (!code.includes(FORBIDDEN)) this.error(`${id} no longer says “${FORBIDDEN}”: see whether this plugin is still needed.`);
    return { code: code.replace(FORBIDDEN, 'element.replaceChildren()'), map: null };
  },
});
