// Finds LibreOffice, or installs it on Debian, for the tests that open exported documents in another program.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const NAMES = process.platform === 'win32' ? ['soffice.com'] : ['soffice', 'libreoffice'];
const WELL_KNOWN_PATHS = ['/Applications/LibreOffice.app/Contents/MacOS/soffice', 'C:\\Program Files\\LibreOffice\\program\\soffice.com'];
/** The parts that convert documents and spreadsheets, without windows. */
const DEBIAN_PACKAGES = ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'];

/** The path of LibreOffice, if it is here. OFFICE_PATH names one. */
export function findOffice(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const named = process.env['OFFICE_PATH'];
  return [...(named ? [named] : []), ...onPath, ...WELL_KNOWN_PATHS].find((path) => existsSync(path));
}

function runApt(args: string[], minutes: number): boolean {
  console.log(`  trying: apt-get ${args.join(' ')}`);
  const result = spawnSync('apt-get', args, { stdio: 'ignore', timeout: minutes * 60_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  return result.status === 0;
}

/** Installs LibreOffice where that is possible: on Debian, as root. Gives its path, or undefined if it is still not here. */
export function installOffice(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  const done = runApt(['update'], 2) && runApt(['install', '-y', '--no-install-recommends', ...DEBIAN_PACKAGES], 6);
  return done ? findOffice() : undefined;
}

/**
 * Converts files in one run of LibreOffice, which takes about three seconds however many there are. `format` is its own name of a
 * filter, such as `html`. Results stand in `folder` under the same names. Throws with what LibreOffice said if it fails.
 */
export function convertWithOffice(office: string, files: readonly string[], format: string, folder: string): void {
  // A profile of its own: LibreOffice otherwise refuses to start beside one that is open.
  const profile = mkdtempSync(join(tmpdir(), 'office-profile-'));
  try {
    const args = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', '--convert-to', format, '--outdir', folder, ...files];
    const { status, stdout, stderr } = spawnSync(office, args, { encoding: 'utf8', timeout: 60_000 });
    if (status !== 0) throw new Error(`LibreOffice could not convert ${files.join(', ')}: ${stdout} ${stderr}`);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
