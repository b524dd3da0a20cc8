// Runs a command and measures it: how long it takes, and the most memory that it and the processes it starts hold at once.
import { execFileSync, spawn } from 'node:child_process';

/** What a run cost. Memory is resident memory in bytes. */
export interface RunCost {
  seconds: number;
  peakMemory: number;
  /** How it ended; 0 is well. */
  code: number | null;
  /** The last of what it said, for when it did not end well. */
  said: string;
}

const LOOK_EVERY_MS = 250;
const MOST_SAID = 4000;

/** The resident memory of a process and its descendants, in bytes. */
function memoryOf(root: number): number {
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const inside = new Set([root]);
  let grown = true;
  while (grown) {
    grown = false;
    for (const [pid, parent] of processes)
      if (inside.has(parent!) && !inside.has(pid!)) {
        inside.add(pid!);
        grown = true;
      }
  }
  return processes.reduce((sum, [pid, , kib]) => sum + (inside.has(pid!) ? kib! * 1024 : 0), 0);
}

/** Runs `command` in a folder until it ends. */
export function measureRun(command: string, args: readonly string[], cwd: string): Promise<RunCost> {
  const start = performance.now();
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let peakMemory = 0;
  const hear = (words: Buffer) => (said = (said + words.toString()).slice(-MOST_SAID));
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const looking = setInterval(() => {
    if (child.pid !== undefined) peakMemory = Math.max(peakMemory, memoryOf(child.pid));
  }, LOOK_EVERY_MS);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(looking);
      resolve({ seconds: (performance.now() - start) / 1000, peakMemory, code, said });
    });
  });
}
