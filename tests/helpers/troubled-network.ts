// A way to the built site through a network that can be told to answer by itself, as a sign-in page or a filter does, or to change what the server sends.
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A network in front of the site. */
export interface TroubledNetwork {
  /** The address of the site through it, without a slash at the end. */
  origin: string;
  /** From now on paths that match are answered by the network itself, with status 200. */
  answer(paths: RegExp, body: string, type?: string): void;
  /** From now on paths that match are answered with a status of failure, or never. */
  fail(paths: RegExp, how: 'with 503' | 'with 404' | 'never'): void;
  /** From now on the server answers what the change makes of its text, also after mending: it has another version of the site. */
  change(paths: RegExp, change: (text: string) => string, at?: (path: string) => string): void;
  /** No path is answered by the network itself any more. What still waits for an answer is cut off, as when a device leaves one network for another. */
  mend(): void;
  close(): Promise<void>;
}

async function bodyOf(found: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of found) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** Opens a network in front of the server at `target`, such as http://localhost:4321. */
export async function troubledNetwork(target: string): Promise<TroubledNetwork> {
  let own: { paths: RegExp; body?: string; type?: string; status?: number } | undefined;
  const changes: { paths: RegExp; change: (text: string) => string; at: (path: string) => string }[] = [];
  const waiting: ServerResponse[] = [];
  const server = createServer((asked, answer) => {
    const path = asked.url ?? '/';
    if (own?.paths.test(path)) {
      if (own.status) answer.writeHead(own.status, { 'Content-Type': own.type }).end(own.body);
      else waiting.push(answer);
      return;
    }
    const changed = changes.find(({ paths }) => paths.test(path));
    const headers = { ...asked.headers, host: new URL(target).host, ...(changed && { 'accept-encoding': 'identity', 'if-none-match': '' }) };
    const passedOn = request(new URL(changed?.at(path) ?? path, target), { method: asked.method, headers }, (found) => {
      const sent = { ...found.headers, 'cache-control': 'no-store' };
      if (changed)
        void bodyOf(found).then((text) => answer.writeHead(found.statusCode ?? 502, { 'content-type': sent['content-type'] }).end(changed.change(text)));
      else {
        answer.writeHead(found.statusCode ?? 502, sent);
        found.pipe(answer);
      }
    });
    passedOn.on('error', () => answer.destroy());
    passedOn.end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    answer(paths, body, type = 'text/html') {
      own = { paths, body, type, status: 200 };
    },
    fail(paths, how) {
      own = { paths, ...(how !== 'never' && { body: 'The server is busy.', type: 'text/html', status: Number(how.slice(-3)) }) };
    },
    change(paths, change, at = (path) => path) {
      changes.push({ paths, change, at });
    },
    mend() {
      own = undefined;
      for (const answer of waiting.splice(0)) answer.destroy();
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
