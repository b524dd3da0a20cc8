// The stages of `npm test`: what each runs, and how many checks passed and failed in it.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { parseEnv } from 'node:util';

/** How many checks of a stage passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

/** What a stage found, and what its programs said. */
export interface Outcome extends Tally {
  said: string;
}

/** One step of the whole test. */
export interface Stage {
  name: string;
  /** Stages that come first. It is left out, and counts as failed, unless all of them passed. */
  needs: readonly string[];
  /** It uses every core and is measured against the clock: nothing runs beside it, and it comes when all else is done. */
  isAlone?: boolean;
  run: () => Promise<Outcome>;
}

const ROOT = join(import.meta.dirname, '../..');
const BIN = join(ROOT, 'node_modules/.bin');
/** What the scripts of package.json start Astro with. */
const SETTINGS = parseEnv(readFileSync(join(ROOT, 'scripts/workshop/astro.env'), 'utf8'));
const RESULTS = join(ROOT, 'test-results/reports');
/** Which files Prettier has found well formed. Its cache knows nothing of its plugins, so there is one for each state of the packages. */
const FORMATTED = join(
  'node_modules/.cache/prettier',
  createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex')
    .slice(0, 16),
);

/** Runs a command of the project, with its own Node first on the path. What it says is kept until it ends, or heard at once. */
function run(
  command: string,
  args: string[],
  { env = {}, isHeard = false }: { env?: NodeJS.ProcessEnv; isHeard?: boolean } = {},
): Promise<{ ok: boolean; said: string }> {
  const windows = process.platform === 'win32';
  const child = spawn(command, args, {
    cwd: ROOT,
    stdio: isHeard ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: windows,
    env: { ...process.env, PATH: `${BIN}${delimiter}${process.env['PATH'] ?? ''}`, ...SETTINGS, ...env },
  });
  let said = '';
  child.stdout?.on('data', (words: Buffer) => (said += words.toString()));
  child.stderr?.on('data', (words: Buffer) => (said += words.toString()));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ ok: false, said: said + error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, said }));
  });
}

/** A stage that is one check. */
const checkStage = (name: string, needs: readonly string[], command: string, args: string[]): Stage => ({
  name,
  needs,
  async run() {
    const { ok, said } = await run(command, args);
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, said };
  },
});

/** Counts from a runner’s JSON report. A runner that fails without a failed test, such as one that cannot start, counts as one failure. */
function readTally(file: string, { ok, said }: { ok: boolean; said: string }, count: (report: unknown) => Tally): Outcome {
  const tally = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 };
  return { ...tally, failed: Math.max(tally.failed, ok ? 0 : 1), said };
}

function freshReport(name: string): string {
  mkdirSync(RESULTS, { recursive: true });
  const file = join(RESULTS, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

function countVitest(report: unknown): Tally {
  const { numPassedTests, numFailedTests } = report as { numPassedTests: number; numFailedTests: number };
  return { passed: numPassedTests, failed: numFailedTests };
}

function vitestStage(name: string, project: string, needs: readonly string[]): Stage {
  return {
    name,
    needs,
    async run() {
      const file = freshReport(project);
      const ended = await run('vitest', ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]);
      return readTally(file, ended, countVitest);
    },
  };
}

/** The journeys in browsers other than that of the browser tests. One that could not be installed is left out; what is said tells it. */
const otherBrowsersStage: Stage = {
  name: 'other browsers',
  needs: ['build', 'servers'],
  async run() {
    const file = freshReport('browsers');
    const ended = await run('node', ['scripts/test-browsers.ts', '--short', `--report=${file}`, 'firefox', 'webkit']);
    return readTally(file, ended, countVitest);
  },
};

function playwrightStage(name: string, needs: readonly string[]): Stage {
  return {
    name,
    needs,
    isAlone: true,
    async run() {
      // Outside test-results/, which Playwright empties when it starts.
      const file = join(ROOT, 'playwright-report/results.json');
      rmSync(file, { force: true });
      const ended = await run('playwright', ['test', '--reporter=dot,json'], { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file }, isHeard: true });
      return readTally(file, ended, (report) => {
        const { stats } = report as { stats: { expected: number; unexpected: number; flaky: number } };
        return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
      });
    },
  };
}

/** The stages of `npm run test:quick`: what needs neither a browser nor a built site. The longest come first, since stages run side by side. */
export const QUICK: readonly Stage[] = [
  checkStage('sync', [], 'astro', ['sync', '--silent']),
  vitestStage('unit', 'unit', ['sync']),
  checkStage('lint', ['sync'], 'eslint', ['.', '--max-warnings', '0']),
  checkStage('types', ['sync'], 'astro', ['check', '--noSync', '--minimumSeverity', 'error']),
  checkStage('format', [], 'prettier', ['--check', '--cache', '--cache-location', FORMATTED, '--log-level', 'warn', '.']),
  checkStage('knip', [], 'knip', ['--treat-config-hints-as-errors']),
  checkStage('content', [], 'node', ['scripts/check-content.ts']),
  checkStage('strength', [], 'node', ['scripts/check-hedges.ts']),
];

/** Everything `npm test` does. */
export const STAGES: readonly Stage[] = [
  checkStage('browser', [], 'node', ['scripts/workshop/find-browser.ts']),
  checkStage('office', [], 'node', ['scripts/workshop/find-office.ts']),
  checkStage('servers', [], 'node', ['scripts/workshop/find-servers.ts']),
  checkStage('build', ['sync'], 'npm', ['run', 'build', '--', '--silent']),
  ...QUICK.map((stage) => (stage.name === 'unit' ? { ...stage, needs: [...stage.needs, 'office'] } : stage)),
  vitestStage('html', 'html', ['build', 'servers']),
  otherBrowsersStage,
  playwrightStage('browser tests', ['browser', 'build', 'html']),
];

/** The stages of these names, and all that they need, in the order in which they stand. */
export function withWhatTheyNeed(stages: readonly Stage[], names: readonly string[]): Stage[] {
  const needs = names.flatMap((name) => stages.find((stage) => stage.name === name)?.needs ?? []).filter((name) => !names.includes(name));
  return needs.length > 0 ? withWhatTheyNeed(stages, [...names, ...needs]) : stages.filter(({ name }) => names.includes(name));
}
