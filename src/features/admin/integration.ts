// The form for people who do not code, at /admin/ of the development server and nowhere else: its page, its configuration, and what the check finds, live.
import { createReadStream, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, dirname, extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { latestCheck, onChecked } from '../../library/check-news.ts';
import { buildGraph } from '../../library/graph.ts';
import { site } from '../../site.config.ts';
import { checkReport, readRules } from './check-report.ts';
import { formPage, startScript } from './page/html.ts';
import { allFormFields, choicesOf, sveltiaConfig } from './sveltia-config.ts';

/** Sveltia’s own files, as its package brings them. */
const SVELTIA = dirname(dirname(fileURLToPath(import.meta.resolve('@sveltia/cms'))));
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'text/javascript',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
};

/** Nothing but this server is asked for anything, whatever Sveltia would like to know from the web. */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' data: blob:",
  "frame-src 'self' blob:",
  "worker-src 'self' blob:",
  "form-action 'self'",
  "object-src 'none'",
  "base-uri 'none'",
].join('; ');

function send(response: ServerResponse, type: string, text: string) {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
  response.end(text);
}

/** A file of Sveltia’s package. Its languages are JSON that it imports as modules. */
function sendSveltia(response: ServerResponse, path: string) {
  const file = join(SVELTIA, path);
  const type = TYPES[extname(file)];
  if (!file.startsWith(SVELTIA + sep) || !type || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  if (extname(file) === '.json') {
    send(response, type, `export default ${readFileSync(file, 'utf8')}`);
    return;
  }
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' });
  createReadStream(file).pipe(response);
}

/** Sends what the check found, now and after each change, until the page is closed. */
function sendChecks(request: IncomingMessage, response: ServerResponse, wordLatest: () => string | undefined) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const tell = () => {
    const report = wordLatest();
    if (report) response.write(`data: ${report}\n\n`);
  };
  tell();
  request.on('close', onChecked(tell));
}

/** Serves /admin/ while the site is developed. In a build it only asks whether the form has a field for all that the schemas hold. */
export function contentForm(): AstroIntegration {
  return {
    name: 'content-form',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') updateConfig({ vite: { optimizeDeps: { include: ['yaml'] } } });
        else allFormFields();
      },
      'astro:server:setup': ({ server, logger }) => {
        const root = server.config.root;
        const fields = allFormFields();
        const rules = readRules(root);
        const home = `${site.base}admin/`;
        const answers: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
          '': (_, response) => {
            response.setHeader('content-security-policy', POLICY);
            send(response, 'text/html', formPage(site.base, site.name));
          },
          'config.json': (_, response) => {
            const graph = latestCheck()?.graph ?? buildGraph([]);
            send(response, 'application/json', JSON.stringify({ fields, config: sveltiaConfig(fields, choicesOf(graph), basename(root)) }));
          },
          'start.js': (_, response) => {
            send(response, 'text/javascript', startScript(site.base));
          },
          // With an ending: Astro asks for a slash behind all else.
          'check.events': (request, response) => {
            sendChecks(request, response, () => {
              const checked = latestCheck();
              return checked && JSON.stringify(checkReport(checked, fields, rules));
            });
          },
        };
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.originalUrl ?? request.url ?? '/', 'http://localhost');
          if (`${pathname}/` === home) {
            response.writeHead(302, { location: home }).end();
            return;
          }
          const path = pathname.startsWith(home) ? pathname.slice(home.length) : undefined;
          const answer = path === undefined ? undefined : answers[path];
          if (answer) answer(request, response);
          else if (path?.startsWith('sveltia/')) sendSveltia(response, path.slice('sveltia/'.length));
          else next();
        });
        server.httpServer?.once('listening', () => {
          const address = server.httpServer?.address();
          if (typeof address === 'object' && address) logger.info(`Edit the library in a form, in Chrome or Edge: http://localhost:${address.port}${home}`);
        });
      },
    },
  };
}
