// Serves a built site with sirv, which sends files. What it leaves to others is added: the base path, the slash at the end of a page’s address, and the
// page for missing addresses. For trying out and for tests, not for publishing.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** What to serve and where. */
export interface ServerOptions {
  /** The folder of the built site. Files that lie there compressed as well, with `.br` or `.gz` behind their names, are sent so. */
  root: string;
  /** The first port to try; the next free one is taken. 0 asks the system for any. */
  port: number;
  /** The path below which the site lives, with slashes at both ends. */
  base?: string;
  host?: string;
}

/** A server that is listening. */
export interface RunningServer {
  port: number;
  /** Where the site is, with the base path and a slash at the end. */
  url: string;
  close(): Promise<void>;
}

function sendMissing(response: ServerResponse, root: string): void {
  const page = join(root, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

/** A path as files are called. An address that nobody can read is that of no file. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return '/\0';
  }
}

function listenerFor({ root, base = '/' }: ServerOptions): RequestListener {
  const isPage = (path: string) => path.startsWith(base) && existsSync(join(root, decoded(path.slice(base.length)), 'index.html'));
  // In its mode for development it looks for each file anew, so that a site can be built again under it.
  const files = sirv(root, { dev: true, etag: true, brotli: true, gzip: true, onNoMatch: (_, response) => sendMissing(response, root) });
  return (request, response) => {
    const url = request.url ?? '/';
    const path = url.replace(/\?.*/s, '');
    // One slash at the start: with two, the rest would be another host.
    if (!path.endsWith('/') && isPage(`${path}/`)) {
      response.writeHead(301, { Location: `${path.replace(/^\/+/, '/')}/${url.slice(path.length)}` }).end();
      return;
    }
    if (!path.startsWith(base)) {
      sendMissing(response, root);
      return;
    }
    request.url = url.slice(base.length - 1);
    files(request, response);
  };
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}

async function listenOnFreePort(server: Server, port: number, host: string): Promise<number> {
  for (let candidate = port; candidate < port + 100; candidate += 1) {
    try {
      return await listen(server, candidate, host);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`No free port between ${port} and ${port + 99}.`);
}

/** Starts to serve `root` on the first free port from `port` on. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { port: wanted, base = '/', host = '127.0.0.1' } = options;
  const server = createServer(listenerFor(options));
  const port = await listenOnFreePort(server, wanted, host);
  const shownHost = ['127.0.0.1', '0.0.0.0', '::'].includes(host) ? 'localhost' : host;
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { port, url: `http://${shownHost}:${port}${base}`, close };
}

/** A port that nothing listens on at this moment. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 0, '127.0.0.1');
  await new Promise((done) => server.close(done));
  return port;
}
