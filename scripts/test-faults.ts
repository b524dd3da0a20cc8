// Passes the long tests of what happens when things go wrong: 100 ends of the browser while somebody types, 200 mixtures of two tabs, and
// 10,000 damaged documents. Build first. Run: npm run test:faults (TEST_SEED repeats a run).
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const env = { ...process.env, FAULTS: 'all', PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}` };
const run = (command: string, args: readonly string[]) =>
  spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

const passed = [run('vitest', ['run', '--project', 'unit', 'hostile', 'survives', 'files']), run('playwright', ['test', '--project=faults', '--workers=1'])];
process.exitCode = passed.every(Boolean) ? 0 : 1;
