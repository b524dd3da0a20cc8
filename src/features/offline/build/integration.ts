// Writes the service worker after the site, with the list of what it can keep, and the search index as one file for it to fetch.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { build } from 'vite';
import { afterBuild } from '../../../library/after-build.ts';
import { applicationPath, TEACHING_PAGES, SEARCH_FOLDER } from '../../../library/applications.ts';
import { SCRIPT_TARGETS } from '../../../library/browsers.ts';
import { inEveryBundle } from '../../../library/every-bundle.ts';
import { filesBelow } from '../../../library/files-below.ts';
import { shortHash } from '../../../library/short-hash.ts';
import { ALWAYS_IN_ZIP } from '../../../library/stable-zip.ts';
import { FALLBACK, listPath, type Built, type FileList, type ListedFile } from '../built.ts';
import { listFiles } from './list-files.ts';
import { withWhatTheyLoad } from './loads-at-once.ts';
import { writeSizes } from './offer-sizes.ts';

const inSite = (path: string) => path.slice(1);

/** Pages that are there without a connection from the start. */
const SHELL = [inSite(applicationPath('search')), 'a-z/', 'help-now/', 'offline/', FALLBACK];
/** What few pages need (page/later.ts). */
const LATER = 'later.js';
/** Files of the search index that are compressed already. */
const COMPRESSED = /\.(?:pf_\w+|pagefind)$/;
/** What is for Word and for printing: the second part of the whole site. */
const FOR_PAPER = /\.(?:pdf|docx)$/;

/** The search index as one file, beside its folder. Gives its bytes as sent, and those of what it holds. */
function packIndex(folder: string): FileList['index'] {
  const files = filesBelow(folder).map((path) => [path, readFileSync(join(folder, path))] as const);
  const pack = zipSync(Object.fromEntries(files.map(([path, body]) => [path, [body, { level: COMPRESSED.test(path) ? 0 : 9 }]])), { mtime: ALWAYS_IN_ZIP });
  writeFileSync(`${folder}.zip`, pack);
  return { sent: pack.length, size: files.reduce((bytes, [, body]) => bytes + body.length, 0) };
}

/** Builds one of our programs into a file of the site. */
async function buildProgram(site: string, program: string, file: string, define: Record<string, string> = {}): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: inEveryBundle(),
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
    build: {
      target: SCRIPT_TARGETS,
      outDir: site,
      emptyOutDir: false,
      lib: { entry: join(import.meta.dirname, '..', program), name: 'program', formats: ['iife'], fileName: () => file },
    },
  });
}

/** What few pages need, beside the pages: before they are packed. */
export const later = () => afterBuild('later', ({ folder }) => buildProgram(folder, 'page/later.ts', LATER));

/** The service worker, built with what the site holds. Needs the search index, and comes after whatever else changes pages. */
export const offline = () =>
  afterBuild('offline', async ({ folder: site, base, logger }) => {
    const index = readdirSync(join(site, SEARCH_FOLDER))[0]!;
    const weight = packIndex(join(site, SEARCH_FOLDER, index));
    const files = await listFiles(site);
    const parts = { site: files.filter(([path]) => !FOR_PAPER.test(path)), downloads: files.filter(([path]) => FOR_PAPER.test(path)) };
    const release = shortHash(JSON.stringify([index, files]), 12);
    const list: FileList = { release, parts, index: weight };
    mkdirSync(join(site, 'offline'), { recursive: true });
    writeFileSync(join(site, listPath(release)), JSON.stringify(list));
    logger.info(writeSizes(site, list));

    const revisions = new Map(files.map(([path, revision]) => [path, revision]));
    const listed = (paths: readonly string[]) =>
      paths.map((path): ListedFile => {
        const revision = revisions.get(path);
        if (revision === undefined) throw new Error(`${path} is to be kept from the start and is not among the files of the site.`);
        return [path, revision];
      });
    const programs = readdirSync(join(site, '_astro')).filter((name) => /^(?:dialog|worker)-/.test(name));
    const shell = [...withWhatTheyLoad(site, SHELL, programs), 'fonts/atkinson-hyperlegible-next.woff2', 'icon.svg', 'site.webmanifest', LATER];
    const built: Built = { base, release, index, shell: listed(shell), teaching: listed(withWhatTheyLoad(site, TEACHING_PAGES.map(inSite))) };
    await buildProgram(site, 'worker/service-worker.ts', 'service-worker.js', { BUILT: JSON.stringify(built) });
  });
