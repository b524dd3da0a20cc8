// The server behind `npm start`, the browser tests and the page benchmark.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCompressed } from '../../scripts/lib/compressed.ts';
import { startServer, type RunningServer } from '../../scripts/lib/static-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'static-server-'));
const root = join(folder, 'dist');
let server: RunningServer;
let based: RunningServer;

beforeAll(async () => {
  mkdirSync(join(root, 'toolkit'), { recursive: true });
  writeFileSync(join(root, 'index.html'), `<p>${'Home '.repeat(200)}</p>`);
  await writeCompressed(root);
  writeFileSync(join(root, '404.html'), '<p>Not here</p>');
  writeFileSync(join(root, 'toolkit/index.html'), '<p>Toolkit</p>');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  mkdirSync(join(folder, 'dist-config'));
  writeFileSync(join(folder, 'dist-config/secret.txt'), 'secret');
  server = await startServer({ root, port: 0 });
  based = await startServer({ root, port: 0, base: '/area/' });
});
afterAll(async () => {
  await Promise.all([server.close(), based.close()]);
  rmSync(folder, { recursive: true });
});

const get = (path: string, init: RequestInit = {}) => fetch(new URL(path, server.url), { redirect: 'manual', ...init });

/** Sends the path as it is; `fetch` would tidy `..` away. */
const rawStatus = (path: string) =>
  new Promise<number | undefined>((done, failed) => {
    request({ port: server.port, host: '127.0.0.1', path }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on('error', failed)
      .end();
  });

test('serves a folder’s index with its type', async () => {
  const response = await get('/toolkit/');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^text\/html; ?charset=utf-8$/);
  expect(await response.text()).toBe('<p>Toolkit</p>');
});

test('sends a folder without its slash on to the one with it, and keeps the query', async () => {
  const response = await get('/toolkit?for=trainer');
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('/toolkit/?for=trainer');
});

test('answers a missing address with the 404 page and status 404', async () => {
  const response = await get('/nothing/here/');
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('<p>Not here</p>');
});

test('sends a file as it lies there compressed to whoever can read that, and as it is to others', async () => {
  expect((await get('/', { headers: { 'accept-encoding': 'br' } })).headers.get('content-encoding')).toBe('br');
  expect(await (await get('/', { headers: { 'accept-encoding': 'br' } })).text()).toContain('Home Home');
  const plain = await get('/', { headers: { 'accept-encoding': 'identity' } });
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await plain.text()).toContain('Home Home');
});

test('answers 304 when the browser has the page already', async () => {
  const first = await get('/');
  const again = await get('/', { headers: { 'if-none-match': first.headers.get('etag')! } });
  expect(again.status).toBe(304);
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/toolkit/../../secret.txt',
  '/../dist-config/secret.txt',
  '/..%2fdist-config%2fsecret.txt',
  '/%00',
  '/%E0%A4%A',
  '/..%5csecret.txt',
])('does not leave its folder for %s', async (path) => {
  expect(await rawStatus(path)).toBe(404);
});

test('does not redirect to another site for a path with two slashes', async () => {
  const response = await get(`${server.url}/toolkit`);
  expect(response.headers.get('location') ?? '/').not.toMatch(/^\/\//);
});

test('serves below a base path, and only there', async () => {
  expect(based.url).toMatch(/\/area\/$/);
  expect((await fetch(new URL('toolkit/', based.url))).status).toBe(200);
  expect((await fetch(new URL('/toolkit/', based.url))).status).toBe(404);
  expect((await fetch(new URL('/area', based.url), { redirect: 'manual' })).headers.get('location')).toBe('/area/');
});

test('takes the next free port when the one asked for is taken', async () => {
  const other = await startServer({ root, port: server.port });
  expect(other.port).toBeGreaterThan(server.port);
  await other.close();
});
