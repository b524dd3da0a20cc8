// Serves a built site the way a careful static host does: compressed, with trailing slashes, ETags and the 404 page.
import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { SEARCH_FOLDER } from '../../src/library/applications.ts';

/** Files whose names change with what they hold. */
const IMMUTABLE = new RegExp(`/(?:_astro|${SEARCH_FOLDER})/`);

/** What to serve and where. */
export interface ServerOptions {
  /** The folder of the built site. */
  root: string;
  /** The first port to try; the next free one is taken. 0 asks the system for any. */
  port: number;
  /** The path below which the site lives, such as `/` or `/protocol-library/`. */
  base?: string;
  host?: string;
  /** Off for tests, where compressing costs more than it saves. */
  compress?: boolean;
  /** Told of each answer: the path asked for, and the bytes of its body as sent. */
  onSent?: (path: string, bytes: number) => void;
}

/** A server that is listening. */
export interface RunningServer {
  port: number;
  /** Where the site is, with the base path and a slash at the end. */
  url: string;
  close(): Promise<void>;
}

interface Asset {
  body: Buffer;
  etag: string;
  type: string;
  encoded: Map<string, Promise<Buffer>>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.xsl': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
const COMPRESSIBLE = /^text\/|json|xml|svg|wasm/;
const compressors: Record<string, (body: Buffer) => Promise<Buffer>> = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }),
  gzip: (body) => promisify(gzip)(body, { level: constants.Z_BEST_COMPRESSION }),
};

/** Compresses a body the way this server does; the page benchmark counts with it. */
export const compressBody = (body: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> => compressors[encoding]!(body);

function pickEncoding(request: IncomingMessage): string | undefined {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  return Object.keys(compressors).find((name) => new RegExp(`\\b${name}\\b(?!;\\s*q=0(?![.\\d]*[1-9]))`).test(accepted));
}

/** Finds and reads files, and keeps them and their compressed forms until they change on disk. */
function createAssetStore(root: string) {
  const kept = new Map<string, { stamp: string; asset: Asset }>();

  async function load(file: string): Promise<Asset> {
    const { mtimeMs, size } = await stat(file);
    const stamp = `${mtimeMs}-${size}`;
    const known = kept.get(file);
    if (known?.stamp === stamp) return known.asset;
    const body = await readFile(file);
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
    const asset: Asset = { body, etag, type, encoded: new Map() };
    kept.set(file, { stamp, asset });
    return asset;
  }

  /** The file or folder at a URL path, if it is inside the root (after links are followed). */
  async function find(path: string): Promise<{ file: string; isFolder: boolean } | undefined> {
    const wanted = resolve(root, `.${path}`);
    try {
      const file = await realpath(wanted);
      const folder = await realpath(root);
      if (file !== folder && !file.startsWith(folder + sep)) return undefined;
      return { file, isFolder: (await stat(file)).isDirectory() };
    } catch {
      return undefined;
    }
  }

  return { load, find };
}

function decodePath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
    return path.includes('\0') || path.includes('\\') ? undefined : path;
  } catch {
    return undefined;
  }
}

async function sendAsset(request: IncomingMessage, response: ServerResponse, asset: Asset, status: number, compress: boolean): Promise<number> {
  const immutable = IMMUTABLE.test(request.url ?? '');
  const encoding = compress && COMPRESSIBLE.test(asset.type) ? pickEncoding(request) : undefined;
  const etag = encoding ? asset.etag.replace(/"$/, `-${encoding}"`) : asset.etag;
  response.setHeader('Content-Type', asset.type);
  response.setHeader('ETag', etag);
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('Cache-Control', immutable && status === 200 ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (status === 200 && request.headers['if-none-match']?.split(/,\s*/).includes(etag)) {
    response.writeHead(304).end();
    return 0;
  }
  let body = asset.body;
  if (encoding) {
    response.setHeader('Content-Encoding', encoding);
    const ready = asset.encoded.get(encoding) ?? compressors[encoding]!(asset.body);
    asset.encoded.set(encoding, ready);
    body = await ready;
  }
  response.setHeader('Content-Length', body.length);
  response.writeHead(status).end(request.method === 'HEAD' ? undefined : body);
  return request.method === 'HEAD' ? 0 : body.length;
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(301, { Location: to, 'Content-Length': 0 }).end();
}

function createHandler({ root, base = '/', compress = true, onSent }: ServerOptions) {
  const store = createAssetStore(root);
  const prefix = `/${base}/`.replace(/\/+/g, '/');
  const send = async (request: IncomingMessage, response: ServerResponse, file: string, status: number) => {
    const bytes = await sendAsset(request, response, await store.load(file), status, compress);
    onSent?.(request.url ?? '', bytes);
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const url = request.url ?? '/';
    const query = url.includes('?') ? url.slice(url.indexOf('?')) : '';
    const path = decodePath(url);
    if (path === prefix.slice(0, -1) && prefix !== '/') return redirect(response, prefix + query);
    if (path?.startsWith(prefix)) {
      const inSite = path.slice(prefix.length - 1);
      const found = await store.find(inSite);
      if (found && !found.isFolder && !inSite.endsWith('/')) return send(request, response, found.file, 200);
      const index = found?.isFolder ? await store.find(join(inSite, 'index.html')) : undefined;
      if (index && !inSite.endsWith('/')) return redirect(response, encodeURI(`${prefix.slice(0, -1)}${inSite.replace(/^\/+/, '/')}/`) + query);
      if (index) return send(request, response, index.file, 200);
    }
    const missing = await store.find('/404.html');
    if (missing) return send(request, response, missing.file, 404);
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
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
  const handle = createHandler(options);
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const port = await listenOnFreePort(server, wanted, host);
  const shownHost = ['127.0.0.1', '0.0.0.0', '::'].includes(host) ? 'localhost' : host;
  const url = `http://${shownHost}:${port}${`/${base}/`.replace(/\/+/g, '/')}`;
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { port, url, close };
}

/** A port that nothing listens on at this moment. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 0, '127.0.0.1');
  await new Promise((done) => server.close(done));
  return port;
}
