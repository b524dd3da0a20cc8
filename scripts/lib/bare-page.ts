// The same page with nothing but its text: what a browser can paint at best, to hold the page against.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DIST, fileOf } from './dist.ts';

/**
 * The page without styles, scripts, policy and links to other files, and without drawings and the name on paper: without styles a drawing fills the
 * window, and a line that no screen shows would count as its first text.
 */
const bareOf = (html: string): string =>
  html
    .replaceAll(/<(style|script|svg)\b[^>]*>[^]*?<\/\1>/g, '')
    .replaceAll(/<link\b[^>]*>|<meta http-equiv="content-security-policy"[^>]*>|<p class="masthead">[^]*?<\/p>/g, '');

/** A folder with the bare pages at the addresses that the pages have, and the way to take it away. */
export function writeBarePages(paths: readonly string[]): { root: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'bare-pages-'));
  for (const path of paths) {
    const file = fileOf(path);
    const target = join(root, file.slice(DIST.length));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bareOf(readFileSync(file, 'utf8')));
  }
  // A browser asks for an icon even where none is named.
  cpSync(join(DIST, 'icon.svg'), join(root, 'favicon.ico'));
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
