// All files of a built site that can be kept on a device, each with its revision and its weight, and the mark of its revision in each page.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { getManifest } from 'workbox-build';
import { SEARCH_FOLDER } from '../../../library/applications.ts';
import { shortHash } from '../../../library/short-hash.ts';
import type { WeighedFile } from '../built.ts';
import { REVISION_LENGTH, revisionMark } from '../revision.ts';

/** Not for reading: what is for search engines, the site inside itself, the page for missing addresses, and the index, which comes as one file. */
const LEFT_OUT = ['**/*.{xml,zip}', 'robots.txt', '404.html', 'service-worker.js', `${SEARCH_FOLDER}/**`, 'offline/*.json', 'social-card.png'];
/** The name changes with what the file holds. */
const NAMED_BY_CONTENT = /^_astro\//;
/** What hosts do not compress, because it is. */
const COMPRESSED = /\.(?:pdf|docx|png|woff2)$/;
/** Larger than any file, in bytes: nothing is left out for its size. */
const MOST = 64_000_000;

const revisionOf = (content: Buffer) => shortHash(content, REVISION_LENGTH);

/** The path at which a file is asked for. Example: toolkit/index.html → toolkit/ */
const pathOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

/** Writes the mark of its revision into a page, after its title, and gives the revision. */
function markPage(file: string): string {
  const html = readFileSync(file);
  const revision = revisionOf(html);
  writeFileSync(
    file,
    html.toString('utf8').replace('</title>', (end) => end + revisionMark(revision)),
  );
  return revision;
}

/** The bytes of a file as a host sends it. */
export const sentBytes = (name: string, content: Buffer): number => (COMPRESSED.test(name) ? content.length : gzipSync(content).length);

/** Lists the files of a built site. Pages are marked on the way, so it is called once, when all else is there. */
export async function listFiles(site: string): Promise<WeighedFile[]> {
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: site,
    globPatterns: ['**/*'],
    globIgnores: LEFT_OUT,
    maximumFileSizeToCacheInBytes: MOST,
    dontCacheBustURLsMatching: NAMED_BY_CONTENT,
  });
  if (warnings.length > 0) throw new Error(`Files for reading without a connection: ${warnings.join(' ')}`);
  return manifestEntries.map(({ url, revision }) => {
    const file = join(site, url);
    const isPage = url.endsWith('.html');
    // Browsers can make a SHA-256 checksum of what they get, and not the one that Workbox gives.
    const own = revision === null ? null : isPage ? markPage(file) : revisionOf(readFileSync(file));
    const content = readFileSync(file);
    return [pathOf(url), own, sentBytes(url, content), content.length];
  });
}
