// A learning platform as a site of its own: a page with a package in a frame, and in its window the strict model or scorm-again.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { transformWithOxc } from 'vite';
import type { PlatformEdition } from './learning-platform.ts';

/** What answers the package: the strict model, the npm package scorm-again, or nothing at all. */
export type PlatformKind = 'strict' | 'scorm-again' | 'none';

/** A platform that is there until it is closed. */
export interface PlatformSite {
  /**
   * The address of its page. Queries for the strict model: `unicode` has it keep all letters in 1.2, `mode=review` opens the attempt to look back. The
   * map `refuse` in its window makes the model refuse an element from then on.
   */
  url: string;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.ts': 'text/javascript', '.css': 'text/css' };
const API = { '1.2': 'API', '2004': 'API_1484_11' } as const;
const SCORM_AGAIN = {
  '1.2': { file: import.meta.resolve('scorm-again/scorm12'), made: 'Scorm12API' },
  '2004': { file: import.meta.resolve('scorm-again/scorm2004'), made: 'Scorm2004API' },
} as const;

/** The script of the page. It keeps attempts in the storage of the platform’s own site, so that they outlive a page that is closed. */
const scripts: Record<PlatformKind, (edition: PlatformEdition) => string> = {
  strict: (edition) => `
    import { learningPlatform } from '/model/learning-platform.ts';
    const query = new URLSearchParams(location.search);
    const mode = query.get('mode');
    const lms = learningPlatform({
      edition: '${edition}',
      attempt: mode ? { ...kept, mode } : (kept ?? undefined),
      keepsUnicode: query.has('unicode'),
      isOnline: () => navigator.onLine,
      refuse: (window.refuse = new Map()),
      onKept: (attempt) => { keep(attempt, lms.wrong); },
    });
    window.lms = lms;
    window.${API[edition]} = lms.api;`,
  'scorm-again': (edition) => `
    import { ${SCORM_AGAIN[edition].made} as Api } from '/scorm-again.js';
    const api = new Api({ autocommit: false, logLevel: 5 });
    if (kept) api.loadFromJSON(kept);
    const wrong = [];
    const prefix = '${edition === '1.2' ? 'LMS' : ''}';
    for (const name of ['SetValue', '${edition === '1.2' ? 'Finish' : 'Terminate'}', 'Commit', 'Initialize']) {
      const call = api[prefix + name].bind(api);
      api[prefix + name] = (...given) => {
        const answer = call(...given);
        if (answer !== 'true') wrong.push([api[prefix + 'GetLastError'](), name, ...given].join(' '));
        if (name !== 'SetValue') keep(JSON.parse(JSON.stringify(api.cmi)), wrong);
        return answer;
      };
    }
    window.${API[edition]} = api;`,
  none: () => '',
};

const page = (edition: PlatformEdition, kind: PlatformKind) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Learning platform</title>
<style>#bar { height: 200px } #foot { height: 2000px }</style></head>
<body>
<div id="bar">A bar of the platform</div>
<iframe id="content" title="Course" width="800" height="500"></iframe>
<div id="foot">Below the course</div>
<script type="module">
const kept = JSON.parse(localStorage.getItem('attempt') ?? 'null');
const keep = (attempt, wrong) => {
  localStorage.setItem('attempt', JSON.stringify(attempt));
  localStorage.setItem('wrong', JSON.stringify([...earlier, ...wrong]));
};
const earlier = JSON.parse(localStorage.getItem('wrong') ?? '[]');
${scripts[kind](edition)}
document.getElementById('content').src = '/package/index.html';
</script>
</body>
</html>`;

/** Serves a platform with one package. */
export async function startPlatform(files: Readonly<Record<string, Uint8Array>>, edition: PlatformEdition, kind: PlatformKind): Promise<PlatformSite> {
  const bodyOf = async (path: string): Promise<string | Uint8Array | undefined> => {
    if (path === '/') return page(edition, kind);
    if (path === '/closed.html') return '<!doctype html><title>Closed</title>';
    if (path.startsWith('/package/')) return files[path.slice('/package/'.length)];
    if (path.startsWith('/model/')) {
      const file = join(import.meta.dirname, path.slice('/model/'.length));
      return (await transformWithOxc(await readFile(file, 'utf8'), file)).code;
    }
    return path === '/scorm-again.js' ? readFile(new URL(SCORM_AGAIN[edition].file)) : undefined;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    bodyOf(pathname).then(
      (body) => {
        response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${TYPES[extname(pathname)] ?? 'text/html'}; charset=utf-8` });
        response.end(body);
      },
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}
