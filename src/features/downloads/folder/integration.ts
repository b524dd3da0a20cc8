// Makes the whole site as one zip file after the build: pages that can be read from a folder, and a small server for what browsers forbid there.
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { narrowPolicy } from '../../../library/astro-policy.ts';
import { afterBuild } from '../../../library/after-build.ts';
import { filesBelow } from '../../../library/files-below.ts';
import { sizeWords } from '../../../library/size-words.ts';
import { ALWAYS_IN_ZIP } from '../../../library/stable-zip.ts';
import { site } from '../../../site.config.ts';
import * as texts from '../texts.ts';
import { besideSite, FOLDER_NOTE } from './beside.ts';
import { withRelativeLinks } from './relative-links.ts';

/** Where the zip file is, below the site. */
export const SITE_ZIP = 'downloads/site.zip';
/** The name of the script that tells readers of a copy what it cannot do. */
const NOTE_FILE = 'from-folder.js';
/** The page that tells how large the zip file is, which is only known afterwards. */
const PAGE = 'downloads/index.html';
/** What stands there until then. */
const SIZE = /(<span id="site-zip-size">)[^<]*/u;

/** Not part of a copy: itself, what is for search engines, and what keeps copies of pages. */
const LEFT_OUT = /^(?:downloads\/site\.zip|sitemap.*\.xml|robots\.txt|service-worker\.js|search-index\/[^/]+\.zip)$/u;
/** The link to the zip file itself, which is not in it. */
const LINK_TO_ITSELF = /<a [^>]*site\.zip"[^>]*>([\s\S]*?)<\/a>/gu;
/** What makes the site a program of its own: browsers refuse it from a folder. */
const MANIFEST = /<link rel="manifest"[^>]*>/u;
/** Files that are compressed already: they are stored as they are. */
const COMPRESSED = /\.(?:pdf|docx|zip|png|woff2|pf_\w+|pagefind)$/u;

/** The page that a server sends for any missing address, so that its links cannot begin where it lies. */
const MISSING = '404.html';

/** A page of the copy. */
function pageOf(html: string, path: string, base: string): Uint8Array {
  if (path === MISSING) return strToU8(html);
  const note = `${'../'.repeat(path.split('/').length - 1)}${NOTE_FILE}`;
  const linked = withRelativeLinks(html, path, base)
    .replace(LINK_TO_ITSELF, (_, words: string) => `${words.trimEnd()} ${texts.thisIsThatCopy}`)
    .replace(MANIFEST, '');
  // The style inside the page names files too, so its place in the policy changes.
  return strToU8(narrowPolicy(linked).replace('</head>', `<script src="${note}" defer></script></head>`));
}

/** Writes the zip file of the site in a folder, one file after the other: a large library is more than memory holds. Gives its size in bytes. */
function writeZip(folder: string, base: string): number {
  const target = openSync(join(folder, SITE_ZIP), 'w');
  let size = 0;
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    writeFileSync(target, bytes);
    size += bytes.length;
  });
  const add = (name: string, bytes: Uint8Array) => {
    const file = new ZipDeflate(name, { level: COMPRESSED.test(name) ? 0 : 6 });
    file.mtime = ALWAYS_IN_ZIP;
    zip.add(file);
    file.push(bytes, true);
  };
  // Programs ask for data below the base path, so the copy has it too.
  const place = `site${base}`;
  for (const [name, text] of Object.entries(besideSite({ ...site, base }))) add(name, strToU8(text));
  add(place + NOTE_FILE, strToU8(FOLDER_NOTE));
  for (const path of filesBelow(folder).filter((file) => !LEFT_OUT.test(file))) {
    const bytes = readFileSync(join(folder, path));
    add(place + path, path.endsWith('.html') ? pageOf(bytes.toString('utf8'), path, base) : bytes);
  }
  zip.end();
  closeSync(target);
  return size;
}

/** Writes the zip file when all else is there. */
export const siteInFolder = () =>
  afterBuild('site-in-folder', ({ folder, base, logger }) => {
    const size = sizeWords(writeZip(folder, base));
    const page = join(folder, PAGE);
    writeFileSync(page, readFileSync(page, 'utf8').replace(SIZE, `$1${size}`));
    logger.info(`${SITE_ZIP}, ${size}`);
  });
