// Finds LibreOffice and a reader of PDF, or installs them on Debian, for the tests that open exported documents in another program.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installFromDebian } from './debian.ts';
import { findOnPath } from './on-path.ts';

const NAMES = process.platform === 'win32' ? ['soffice.com'] : ['soffice', 'libreoffice'];
const WELL_KNOWN_PATHS = ['/Applications/LibreOffice.app/Contents/MacOS/soffice', 'C:\\Program Files\\LibreOffice\\program\\soffice.com'];
/** The parts that convert documents and spreadsheets, without windows, and what reads the words of a PDF. */
const DEBIAN_PACKAGES = ['libreoffice-writer-nogui', 'libreoffice-calc-nogui', 'poppler-utils'];

/** The path of the program that reads the words of a PDF (poppler), if it is here. */
export const findPdfReader = (): string | undefined => findOnPath(['pdftotext', 'pdftotext.exe']);

/** The path of LibreOffice, if it is here. OFFICE_PATH names one. */
export function findOffice(): string | undefined {
  const named = process.env['OFFICE_PATH'];
  return [named, findOnPath(NAMES), ...WELL_KNOWN_PATHS].find((path) => path !== undefined && existsSync(path));
}

/** Installs both where that is possible: on Debian, as root. Gives the path of LibreOffice, or undefined if it is still not here. */
export function installOffice(): string | undefined {
  // What could not be installed is not found.
  void installFromDebian(DEBIAN_PACKAGES);
  return findOffice();
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
