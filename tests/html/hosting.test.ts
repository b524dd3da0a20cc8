// The settings for nginx and Apache as the build wrote them, in the real servers: what each kind of address is answered with.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DIST, requireDist, searchIndexName } from '../../scripts/lib/dist.ts';
import { findFreePort, type RunningServer } from '../../scripts/lib/static-server.ts';
import { findApache, startApache } from '../../scripts/workshop/apache.ts';
import { findNginx, startNginx } from '../../scripts/workshop/nginx.ts';
import { SITE_ZIP } from '../../src/features/downloads/index.ts';

requireDist();
/** A file of a folder of the site by its name. */
function nameIn(folder: string, pattern: RegExp): string {
  const name = readdirSync(join(DIST, folder)).find((found) => pattern.test(found));
  if (!name) throw new Error(`No file of ${folder} is called like ${pattern}.`);
  return name;
}
const index = `search-index/${searchIndexName()}`;
const FRESH = 'no-cache';
const FOR_EVER = 'public, max-age=31536000, immutable';
const SCRIPT = /^(?:text|application)\/javascript/;

/** What an address is sent as, how long it may be kept, and whether it is compressed. */
interface Kind {
  path: string;
  type: RegExp;
  kept: typeof FRESH | typeof FOR_EVER;
  isCompressed?: boolean;
  isWorker?: boolean;
}

const manifest = readdirSync(DIST).find((name) => name.endsWith('.webmanifest'));
const KINDS: Readonly<Record<string, Kind>> = {
  'the home page': { path: '', type: /^text\/html; charset=utf-8$/i, kept: FRESH, isCompressed: true },
  'a page': { path: 'glossary/', type: /^text\/html; charset=utf-8$/i, kept: FRESH, isCompressed: true },
  'a program': { path: `_astro/${nameIn('_astro', /^BuildApp.*\.js$/)}`, type: SCRIPT, kept: FOR_EVER, isCompressed: true },
  'a stylesheet': { path: `_astro/${nameIn('_astro', /\.css$/)}`, type: /^text\/css/, kept: FOR_EVER, isCompressed: true },
  'the search worker': { path: `_astro/${nameIn('_astro', /^worker-.*\.js$/)}`, type: SCRIPT, kept: FOR_EVER, isCompressed: true, isWorker: true },
  'the service worker': { path: 'service-worker.js', type: SCRIPT, kept: FRESH, isCompressed: true, isWorker: true },
  'the program of the search index': { path: `${index}/pagefind.js`, type: SCRIPT, kept: FOR_EVER, isCompressed: true },
  'a part of the search index': { path: `${index}/${nameIn(index, /\.pf_meta$/)}`, type: /^application\/octet-stream$/, kept: FOR_EVER },
  data: { path: 'data/questions.json', type: /^application\/json/, kept: FRESH, isCompressed: true },
  'the sitemap': { path: 'sitemap-index.xml', type: /^(?:text|application)\/xml/, kept: FRESH, isCompressed: true },
  'the icon': { path: 'icon.svg', type: /^image\/svg\+xml/, kept: FRESH },
  'the font': { path: `fonts/${nameIn('fonts', /\.woff2$/)}`, type: /^font\/woff2$/, kept: FRESH },
  'a download for Word': {
    path: 'downloads/protocol.docx',
    type: /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document$/,
    kept: FRESH,
  },
  'a download as PDF': { path: 'downloads/protocol.pdf', type: /^application\/pdf$/, kept: FRESH },
  'the whole site as a zip file': { path: SITE_ZIP, type: /^application\/zip$/, kept: FRESH },
  ...(manifest && { 'the manifest': { path: manifest, type: /^application\/manifest\+json/, kept: FRESH } }),
};

const files = [...Object.values(KINDS).map(({ path }) => (path === '' || path.endsWith('/') ? `${path}index.html` : path)), '404.html'];
const missing = readFileSync(join(DIST, '404.html'), 'utf8');

const nginx = findNginx();
const apache = findApache();
const SERVERS = [
  { name: 'nginx', isHere: nginx !== undefined, start: async () => startNginx(nginx!, await findFreePort()) },
  { name: 'Apache', isHere: apache !== undefined, start: async () => startApache(apache!, await findFreePort(), files) },
];

for (const { name, isHere, start } of SERVERS)
  describe.skipIf(!isHere)(`from ${name}`, () => {
    let server: RunningServer;
    beforeAll(async () => {
      server = await start();
    });
    afterAll(() => server.close());
    const get = (path: string, headers: Record<string, string> = {}) => fetch(new URL(path, server.url), { redirect: 'manual', headers });

    test.each(Object.entries(KINDS))(
      '%s comes with its type, its caching and its policy',
      async (_, { path, type, kept, isCompressed = false, isWorker = false }) => {
        const answer = await get(path, { 'accept-encoding': 'gzip' });
        // A server that waits for somebody to take the rest of a large file does not end.
        await answer.body?.cancel();
        expect(answer.status).toBe(200);
        expect(answer.headers.get('content-type')).toMatch(type);
        expect(answer.headers.get('cache-control')).toBe(kept);
        if (isCompressed) expect(answer.headers.get('content-encoding')).toBe('gzip');
        const policy = answer.headers.get('content-security-policy') ?? '';
        expect(policy).toContain("require-trusted-types-for 'script'");
        if (isWorker) expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; .* trusted-types 'none'$/);
        else expect(policy).toMatch(/^connect-src 'self';.* frame-ancestors 'none'/);
        expect(Object.fromEntries(answer.headers)).toMatchObject({
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'same-origin',
          'permissions-policy': expect.stringContaining('microphone=()') as string,
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-embedder-policy': 'require-corp',
          'cross-origin-resource-policy': 'same-origin',
          'strict-transport-security': 'max-age=31536000',
        });
        const again = await get(path, { 'accept-encoding': 'gzip', 'if-none-match': answer.headers.get('etag') ?? '' });
        expect(again.status, 'asked for again').toBe(304);
        expect(again.headers.get('cache-control')).toBe(kept);
      },
    );

    test('a page without its slash leads to the page, with what stands after the question mark', async () => {
      const answer = await get('glossary?for=trainer');
      expect(answer.status).toBe(301);
      expect(new URL(answer.headers.get('location') ?? '', server.url).href).toBe(`${server.url}glossary/?for=trainer`);
    });

    test.each(['nothing/here/', '_astro/of-the-last-release.js', `${index}/gone.pf_meta`])(
      '%s is missing: the page for that, to be asked for anew',
      async (path) => {
        const answer = await get(path);
        expect(answer.status).toBe(404);
        expect(answer.headers.get('cache-control')).toBe(FRESH);
        expect(answer.headers.get('content-security-policy')).toMatch(/frame-ancestors/);
        expect(await answer.text()).toBe(missing);
      },
    );

    test.each(['_astro/', '.htaccess', '.git/config'])('%s is not for readers, who get the page for missing addresses', async (path) => {
      const answer = await get(path);
      expect([403, 404]).toContain(answer.status);
      expect(await answer.text()).toBe(missing);
    });
  });
