// Finds the browsers beside today’s Chromium that tests walk through the site with, or installs them: Firefox, WebKit and a Chromium of the oldest supported version.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { SUPPORTED_BROWSERS } from '../../src/library/browsers.ts';
import { installFromDebian } from './debian.ts';
import { findOnPath } from './on-path.ts';

/** The engines. `oldest` is the Chromium of the oldest Edge and Chrome that are supported. */
export const OTHER_ENGINES = ['firefox', 'webkit', 'oldest'] as const;
export type OtherEngine = (typeof OTHER_ENGINES)[number];

/** A browser that is here. */
export interface OtherBrowser {
  executablePath: string;
  args: readonly string[];
  /** With its version, for people. */
  name: string;
}

const OLDEST = SUPPORTED_BROWSERS.find(({ id }) => id === 'chrome')!.oldest;
/** The npm package that ships it, of that version. Only the program in it is used, none of its arguments, which switch web security off. */
const OLDEST_PACKAGE = '@sparticuz/chromium';
const OWN_FOLDER = join(import.meta.dirname, '../../.browser/oldest');
const OLDEST_PROGRAM = join(OWN_FOLDER, `chromium-${OLDEST}`);

const versionOf = (program: string) => execFileSync(program, ['--version'], { encoding: 'utf8', timeout: 20_000 }).trim();

/** What WebKit needs: its driver, its browser, a screen that nobody sees. */
const WEBKIT_PROGRAMS = ['WebKitWebDriver', 'Xvfb'];
const LIBRARIES = ['/usr/lib', '/usr/libexec', '/usr/lib64', ...(existsSync('/usr/lib') ? readdirSync('/usr/lib').map((name) => join('/usr/lib', name)) : [])];

function findFirefox(): OtherBrowser | undefined {
  const executablePath = process.env['FIREFOX_PATH'] ?? findOnPath(['firefox-esr', 'firefox']) ?? '/Applications/Firefox.app/Contents/MacOS/firefox';
  return existsSync(executablePath) ? { executablePath, args: [], name: versionOf(executablePath) } : undefined;
}

function findWebKit(): OtherBrowser | undefined {
  const executablePath = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0']
    .flatMap((name) => LIBRARIES.map((folder) => join(folder, name, 'MiniBrowser')))
    .find((path) => existsSync(path));
  if (!executablePath || WEBKIT_PROGRAMS.some((name) => !findOnPath([name]))) return undefined;
  return { executablePath, args: [], name: 'WebKitGTK' };
}

function findOldest(): OtherBrowser | undefined {
  if (!existsSync(OLDEST_PROGRAM)) return undefined;
  return { executablePath: OLDEST_PROGRAM, args: ['--no-sandbox', '--no-zygote', '--disable-gpu'], name: `Chromium ${OLDEST}` };
}

/** Fetches the package and unpacks its program. It is for x64 Linux only. */
function fetchOldest(): void {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  mkdirSync(OWN_FOLDER, { recursive: true });
  writeFileSync(join(OWN_FOLDER, 'package.json'), '{ "private": true, "description": "Holds a browser for the tests; safe to delete." }\n');
  const args = ['install', '--prefix', OWN_FOLDER, '--no-save', '--no-audit', '--no-fund', `${OLDEST_PACKAGE}@${OLDEST}`];
  console.log(`  trying: npm ${args.join(' ')}`);
  const packed = join(OWN_FOLDER, 'node_modules', OLDEST_PACKAGE, 'bin/chromium.br');
  if (spawnSync('npm', args, { stdio: 'ignore', timeout: 240_000 }).status === 0 && existsSync(packed))
    writeFileSync(OLDEST_PROGRAM, brotliDecompressSync(readFileSync(packed)), { mode: 0o755 });
  else console.log('  that did not work');
}

const WAYS: Record<OtherEngine, { find: () => OtherBrowser | undefined; install: () => void }> = {
  firefox: { find: findFirefox, install: () => void installFromDebian(['firefox-esr']) },
  webkit: { find: findWebKit, install: () => void installFromDebian(['webkit2gtk-driver', 'xvfb']) },
  oldest: { find: findOldest, install: fetchOldest },
};

/** Finds an engine that is here already and otherwise installs it, if `install` allows it. Undefined where neither is possible. */
export function findOtherBrowser(engine: OtherEngine, { install = true } = {}): OtherBrowser | undefined {
  const { find, install: add } = WAYS[engine];
  const here = find();
  if (here || !install) return here;
  add();
  return find();
}
