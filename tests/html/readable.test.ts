// Any web server can read the built site, whoever it runs as.
import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { requireDist, searchIndexName } from '../../scripts/lib/dist.ts';
import { site } from '../../src/site.config.ts';

const dist = requireDist();

/** What a user who is neither the owner nor of the owner’s group needs: to read a file; to list a folder and to enter it. */
const READ = 0o004;
const ENTER = 0o005;

test('every folder is open to other users, and every file can be read by them', () => {
  const closed = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => {
    const found = statSync(join(dist, path));
    const needed = found.isDirectory() ? ENTER : READ;
    return (found.mode & needed) !== needed;
  });
  expect(closed).toEqual([]);
});

/** The user id that systems give to a process without rights. */
const NOBODY = 65_534;

// Only an administrator can start a process as another user.
test.runIf(process.getuid?.() === 0)('a server that runs as nobody sends a page, and the search index', async () => {
  const server = spawn(process.execPath, ['scripts/serve.ts', '--plain'], { uid: NOBODY, gid: NOBODY, env: { ...process.env, PORT: '0' } });
  try {
    const origin = await new Promise<string>((resolve, reject) => {
      let said = '';
      const hear = (part: Buffer) => {
        said += part.toString();
        const address = /http:\/\/[^/\s]+/.exec(said);
        if (address) resolve(address[0]);
      };
      server.stdout.on('data', hear);
      server.stderr.on('data', hear);
      server.on('exit', () => reject(new Error(`The server did not start: ${said}`)));
    });
    const statuses = await Promise.all(
      ['', `search-index/${searchIndexName()}/pagefind.js`].map(async (path) => (await fetch(origin + site.base + path)).status),
    );
    expect(statuses).toEqual([200, 200]);
  } finally {
    server.kill();
  }
});
