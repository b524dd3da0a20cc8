// A browser with a profile on the disk, started as a person starts one, so that its process can be killed while somebody types.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { findBrowser } from '../../scripts/workshop/browser.ts';

/** A running browser. */
export interface KillableBrowser {
  context: BrowserContext;
  /** Ends its processes at once, without a word to them. */
  kill(): Promise<void>;
}

const START_MS = 40_000;
const POLL_MS = 50;

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Starts a browser on a profile; the folder is made if it is not there. */
export async function startKillableBrowser(profile: string): Promise<KillableBrowser> {
  const { executablePath, args } = await findBrowser({ install: false });
  if (!executablePath) throw new Error('There is no browser whose process could be killed.');
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const options = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--no-first-run', '--no-default-browser-check'];
  // In a group of its own, so that the helpers of the browser end with it.
  const started = spawn(executablePath, [...args, ...options, 'about:blank'], { stdio: 'ignore', detached: true });
  const ended = new Promise<void>((resolve) => started.once('exit', () => resolve()));
  const kill = async () => {
    try {
      if (process.platform === 'win32') started.kill('SIGKILL');
      else if (started.pid) process.kill(-started.pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
    await ended;
  };
  try {
    for (let waited = 0; !(existsSync(portFile) && readFileSync(portFile, 'utf8').includes('\n')); waited += POLL_MS) {
      if (waited > START_MS) throw new Error('The browser did not start.');
      await wait(POLL_MS);
    }
    const [port] = readFileSync(portFile, 'utf8').split('\n');
    const browser: Browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const [context] = browser.contexts();
    if (!context) throw new Error('The browser has no profile open.');
    return { context, kill };
  } catch (error) {
    await kill();
    throw error;
  }
}
