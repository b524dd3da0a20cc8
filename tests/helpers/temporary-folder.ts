// One folder for all that unit tests write to disk; it is gone when they are done, however they end.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs once before all tests, and gives what to run after them. Tests find the folder as `TMPDIR`. */
export default function setUp(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'unit-'));
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
