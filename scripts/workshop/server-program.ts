// Runs a web server of this machine in a folder of its own, until it is told to end.
import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOST_SETTINGS } from '../../src/features/hosting/integration.ts';
import { site } from '../../src/site.config.ts';
import { DIST, requireDist } from '../lib/dist.ts';
import type { RunningServer } from '../lib/static-server.ts';

/** Milliseconds between two looks whether a server answers, and how many looks it has. */
const PAUSE = 20;
const LOOKS = 500;

/** What a server starts with. */
interface Start {
  program: string;
  /** Its arguments: it stays in the foreground. */
  args: readonly string[];
  port: number;
  /** Taken away when the server has ended. */
  folder: string;
}

/** Settings that the build wrote for a kind of host. @param name such as nginx/both-together.conf */
export const settingsFor = (name: string): string => readFileSync(join(requireDist(), '..', HOST_SETTINGS, name), 'utf8');

/** The text with one line of it set, as a host’s administrator sets it. @throws where the line is not there once */
export function setLine(text: string, line: string, value: string): string {
  if (text.split(line).length !== 2) throw new Error(`The settings should say “${line}” once.`);
  return text.replace(line, () => value);
}

/** A new folder that every user of this machine may read. */
export const makeFolder = (name: string): string => mkdtempSync(join(tmpdir(), `${name}-`));

/** The folder that a server sends: that of the built site, or one that holds it below its base path. */
export function documentRoot(folder: string): string {
  if (site.base === '/') return DIST;
  symlinkSync(DIST, join(folder, site.base.slice(1, -1)));
  return folder;
}

const answers = (url: string) =>
  fetch(url, { method: 'HEAD' }).then(
    () => true,
    () => false,
  );

/** Starts a server and waits until it answers. @throws with what it said, where it ends instead */
export async function runServer({ program, args, port, folder }: Start): Promise<RunningServer> {
  // A file, since Apache opens its standard error anew, which a pipe of Node does not allow.
  const words = join(folder, 'words');
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', openSync(words, 'w')] });
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => resolve());
  });
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `http://localhost:${port}${site.base}`;
  let isOver = false;
  void ended.then(() => (isOver = true));
  for (let look = 0; look < LOOKS && !isOver; look += 1) {
    if (await answers(url)) return { port, url, close };
    await new Promise((done) => setTimeout(done, PAUSE));
  }
  const said = readFileSync(words, 'utf8').trim();
  await close();
  throw new Error(`${program} does not serve the site: ${said}`);
}
