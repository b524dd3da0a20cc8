// Installs packages of Debian, one request after the other, for the tests that need other programs.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** apt refuses two requests at once, and stages of a test run side by side. */
const QUEUE = join(tmpdir(), 'both-together-apt.lock');

function apt(args: string[], minutes: number): boolean {
  console.log(`  trying: apt-get ${args.join(' ')}`);
  const { status, stderr, error } = spawnSync('flock', [QUEUE, 'apt-get', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    timeout: minutes * 60_000,
    // In this runlevel nothing that is installed starts by itself, such as a web server.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  });
  if (status === 0) return true;
  const lines = (stderr ?? '').trim().split('\n');
  console.log(`  that did not work: ${(error?.message ?? lines.find((line) => /^E:/.test(line)) ?? lines.at(-1) ?? '').slice(0, 160)}`);
  return false;
}

/**
 * Installs packages where that is possible: on Debian, as root. Says what it does, and whether it worked.
 * @param withRecommended also what the packages recommend, such as fonts
 */
export function installFromDebian(packages: readonly string[], { withRecommended = false } = {}): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  const only = withRecommended ? [] : ['--no-install-recommends'];
  return apt(['update'], 4) && apt(['install', '-y', ...only, ...packages], 8);
}
