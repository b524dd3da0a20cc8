// A way to the built site through a network that can be told to answer by itself, as a sign-in page or a filter does.
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A network in front of the site. */
export interface TroubledNetwork {
  /** The address of the site through it, without a slash at the end. */
  origin: string;
  /** From now on paths that match are answered by the network itself, with status 200. */
  answer(paths: RegExp, body: string, type?: string): void;
  /** From now on paths that match are answered with status 503, or never. */
  fail(paths: RegExp, how: 'with 503' | 'never'): void;
  /** All is well again. */
  mend(): void;
  close(): Promise<void>;
}

/** Opens a network in front of the server at `target`, such as http://localhost:4321. */
export async function troubledNetwork(target: string): Promise<TroubledNetwork> {
  let own: { paths: RegExp; body?: string; type?: string; status?: number } | undefined;
  const server = createServer((asked, answer) => {
    const path = asked.url ?? '/';
    if (own?.paths.test(path)) {
      if (own.status) answer.writeHead(own.status, { 'Content-Type': own.type }).end(own.body);
      return;
    }
    const passedOn = request(new URL(path, target), { method: asked.method, headers: { ...asked.headers, host: new URL(target).host } }, (found) => {
      answer.writeHead(found.statusCode ?? 502, { ...found.headers, 'cache-control': 'no-store' });
      found.pipe(answer);
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
      own = { paths, ...(how === 'with 503' && { body: 'The server is busy.', type: 'text/html', status: 503 }) };
    },
    mend() {
      own = undefined;
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
