// Writes how large the whole site is into the page that offers it: known only when all else is built.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sizeWords } from '../../../library/size-words.ts';
import type { FileList, WeighedFile } from '../built.ts';

/** The page with the offer (OfflineOffer.astro). */
const PAGE = 'offline/index.html';

const sum = (files: readonly WeighedFile[], field: 2 | 3) => files.reduce((bytes, file) => bytes + file[field], 0);

/** Writes the sizes into the page of a built site, and gives them in one line. */
export function writeSizes(site: string, { parts, index }: FileList): string {
  const sizes = {
    'site-sent': sum(parts.site, 2) + index.sent,
    'site-size': sum(parts.site, 3) + index.size,
    'downloads-sent': sum(parts.downloads, 2),
  };
  const file = join(site, PAGE);
  let html = readFileSync(file, 'utf8');
  for (const [id, bytes] of Object.entries(sizes)) {
    const place = new RegExp(`(<data id="${id}" value=")0(">)[^<]*`, 'u');
    if (!place.test(html)) throw new Error(`${PAGE} has no place for ${id}.`);
    html = html.replace(place, `$1${bytes}$2${sizeWords(bytes)}`);
  }
  writeFileSync(file, html);
  return `the whole site is ${sizeWords(sizes['site-sent'])} to fetch, and ${sizeWords(sizes['downloads-sent'])} more with its downloads`;
}
