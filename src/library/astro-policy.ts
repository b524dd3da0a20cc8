// The content security policy of each page, narrowed: Astro lists the hashes of every script and style of the site on every page.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterBuild } from './after-build.ts';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;
const SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g;
const STYLE = /<style[^>]*>([^]*?)<\/style>/g;
const HASH = / 'sha256-[^']*'/g;
const STYLES_ALLOWED = /(?<=style-src 'self')(?: 'sha256-[^']*')*/;

/** What stands in the elements that match, as a policy names it. */
const hashesOf = (html: string, element: RegExp) =>
  [...html.matchAll(element)].map(([, text]) => ` 'sha256-${createHash('sha256').update(text!).digest('base64')}'`);

/** The page with a policy that allows what stands in it and nothing else of the site’s inline scripts, and its own styles. */
export function narrowPolicy(html: string): string {
  const used = new Set(hashesOf(html, SCRIPT));
  const styles = [...new Set(hashesOf(html, STYLE))].join('');
  return html.replace(
    POLICY,
    (_, start: string, policy: string, end: string) =>
      start + policy.replace(HASH, (hash) => (used.has(hash) ? hash : '')).replace(STYLES_ALLOWED, styles) + end,
  );
}

/** Narrows the policy of every page once all are built. It comes before whatever reads or packs the finished pages. */
export const ownPolicy = () =>
  afterBuild('own-policy', ({ folder }) => {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((found) => found.endsWith('.html'))) {
      const file = join(folder, name);
      writeFileSync(file, narrowPolicy(readFileSync(file, 'utf8')));
    }
  });
