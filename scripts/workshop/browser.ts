// Finds a Chromium that really starts, or installs one, for the tests and the page benchmark.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { installFromDebian } from './debian.ts';

/** A browser that has been started once to be sure of it. */
export interface FoundBrowser {
  executablePath: string;
  args: string[];
  version: string;
  /** One line on where it came from, for people. */
  how: string;
}

interface Candidate {
  executablePath: string;
  how: string;
  args?: string[];
}

/** Keeps the npm-shipped browser out of the project's own dependencies; git ignores it. */
const OWN_FOLDER = join(import.meta.dirname, '../../.browser');
const require = createRequire(import.meta.url);
const PLAYWRIGHT = join(dirname(require.resolve('playwright/package.json')), 'cli.js');
const SPARTICUZ = '@sparticuz/chromium@153.0.0';
const MEMORY = 'BOTH_TOGETHER_BROWSER';
/** The same engine without a window’s own pages and services, which take a sixth of the processor time: what Playwright, too, runs without a window. */
const HEADLESS_SHELL = 'chromium-headless-shell';
const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge-stable', 'microsoft-edge'];
const WELL_KNOWN_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const isRoot = process.getuid?.() === 0;

/** Arguments for every browser: nothing runs in the background, and no sandbox for root, who cannot have one. */
export const BROWSER_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
  ...(isRoot ? ['--no-sandbox'] : []),
];

/** The address bar’s lists of suggestions: pages of their own that a desktop Chromium loads unseen with each window, at half a second of processor time. */
const UNSEEN_FEATURES = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** Chromium heeds only the last `--disable-features`, so this one repeats what Playwright and the system’s own wrapper leave out. */
async function withoutUnseenFeatures(browser: Browser, args: string[]): Promise<string[]> {
  const session = await browser.newBrowserCDPSession();
  const { commandLine } = await session.send('SystemInfo.getInfo');
  const leftOut = [...commandLine.matchAll(/--disable-features=(\S*)/g)].at(-1)?.[1]?.split(',') ?? [];
  return [...args, `--disable-features=${[...leftOut, ...UNSEEN_FEATURES].join(',')}`];
}

function fromEnvironment(): Candidate[] {
  const executablePath = process.env['BROWSER_PATH'];
  return executablePath ? [{ executablePath, how: 'named in BROWSER_PATH' }] : [];
}

function fromPlaywright(how: string): Candidate[] {
  return [{ executablePath: chromium.executablePath(), how }];
}

function onPath(names: readonly string[], how: string): Candidate[] {
  const folders = new Set((process.env['PATH'] ?? '').split(delimiter).concat('/usr/bin', '/usr/local/bin', '/snap/bin'));
  return names.flatMap((name) => [...folders].map((folder) => ({ executablePath: join(folder, name), how })));
}

const shellFromSystem = (how = 'on this system') => onPath([HEADLESS_SHELL], how);

function fromSystem(): Candidate[] {
  const how = 'on this system';
  return [...onPath(SYSTEM_NAMES, how), ...WELL_KNOWN_PATHS.map((executablePath) => ({ executablePath, how }))];
}

/** Runs a command without a word unless it fails; gives up after `minutes`. */
function run(command: string, args: string[], minutes: number, env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`  trying: ${command} ${args.join(' ')}`);
  const windows = process.platform === 'win32';
  const result = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    timeout: minutes * 60_000,
    shell: windows,
    env: { ...process.env, ...env },
  });
  if (result.status === 0) return true;
  const lines = result.stderr.trim().split('\n');
  const reason = result.error?.message ?? lines.find((line) => /error|failed|^E:/i.test(line)) ?? lines.at(-1) ?? '';
  console.log(`  that did not work: ${reason.trim().slice(0, 160)}`);
  return false;
}

function downloadByPlaywright(): Candidate[] {
  const done = run(process.execPath, [PLAYWRIGHT, 'install', 'chromium'], 3, { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' });
  return done ? fromPlaywright('downloaded by Playwright') : [];
}

function installByDebian(): Candidate[] {
  return installFromDebian([HEADLESS_SHELL], { withRecommended: true }) ? shellFromSystem('installed from Debian’s package') : [];
}

/** Unpacks the browser of the npm package, once it is in our folder. Its default arguments switch web security off: only ours are used. */
async function unpackFromNpm(): Promise<Candidate[]> {
  const entry = join(OWN_FOLDER, 'node_modules/@sparticuz/chromium/build/index.js');
  if (!existsSync(entry)) return [];
  // It unpacks into the temporary folder, and unpacks its own system libraries only where it believes to be on AWS Lambda.
  Object.assign(process.env, { TMPDIR: OWN_FOLDER, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' });
  const shipped = (await import(pathToFileURL(entry).href)) as { default: { executablePath(): Promise<string> } };
  const executablePath = await shipped.default.executablePath();
  return [{ executablePath, how: `fetched from npm (${SPARTICUZ})`, args: ['--no-sandbox', '--no-zygote'] }];
}

/** The npm-shipped browser is for x64 Linux only. */
async function fetchFromNpm(): Promise<Candidate[]> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  mkdirSync(OWN_FOLDER, { recursive: true });
  writeFileSync(join(OWN_FOLDER, 'package.json'), '{ "private": true, "description": "Holds a browser for the tests; safe to delete." }\n');
  return run('npm', ['install', '--prefix', OWN_FOLDER, '--no-save', '--no-audit', '--no-fund', SPARTICUZ], 4) ? unpackFromNpm() : [];
}

/** Starts the candidate once: a file that exists may still lack system libraries. */
async function tryBrowser({ executablePath, how, args = [] }: Candidate): Promise<FoundBrowser | undefined> {
  if (!existsSync(executablePath)) return undefined;
  const allArgs = [...BROWSER_ARGS, ...args];
  try {
    const browser = await chromium.launch({ executablePath, args: allArgs, timeout: 30_000 });
    const version = browser.version();
    const found = { executablePath, args: await withoutUnseenFeatures(browser, allArgs), version, how };
    await browser.close();
    return found;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.log(`  ${executablePath} does not start: ${reason.split('\n')[0]}`);
    return undefined;
  }
}

/** Finds a browser that is here already, and otherwise installs one if `install` allows it. */
export async function findBrowser({ install = true } = {}): Promise<FoundBrowser> {
  const remembered = process.env[MEMORY];
  if (remembered) return JSON.parse(remembered) as FoundBrowser;

  const small = [fromEnvironment, () => fromPlaywright('Playwright’s own'), shellFromSystem];
  const others = [fromSystem, unpackFromNpm];
  const installs = [downloadByPlaywright, installByDebian, fetchFromNpm];
  // A machine that is there for the tests alone may have a package more; on a person’s own the browser that is there will do.
  const isForTests = install && Boolean(process.env['CI']);
  const ways = [...small, ...(isForTests ? [installByDebian] : []), ...others, ...(install ? installs : [])];
  for (const way of ways) {
    for (const candidate of await way()) {
      const found = await tryBrowser(candidate);
      if (!found) continue;
      // Playwright reads its configuration again in each worker, which inherits the environment.
      process.env[MEMORY] = JSON.stringify(found);
      return found;
    }
  }
  throw new Error('No browser could be found or installed. Install Chromium or Chrome, or name one: BROWSER_PATH=/path/to/chrome npm test');
}

/** The one line that says what was done. */
export function describeBrowser({ executablePath, version, how }: FoundBrowser): string {
  return `Browser: Chromium ${version}, ${how} (${executablePath})`;
}
