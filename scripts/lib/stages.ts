// The stages of `npm test`: what each runs, and how many checks passed and failed in it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** How many checks of a stage passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

/** One step of the whole test. */
export interface Stage {
  name: string;
  /** The stage is skipped, and counts as failed, unless the stage of this name passed. */
  needs?: string;
  run: () => Tally;
}

const ROOT = join(import.meta.dirname, '../..');
const BIN = join(ROOT, 'node_modules/.bin');
const RESULTS = join(ROOT, 'test-results/reports');

/** Runs a command of the project, with its own Node first on the path. */
function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
  const windows = process.platform === 'win32';
  const result = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: windows,
    env: { ...process.env, PATH: `${BIN}${delimiter}${process.env['PATH'] ?? ''}`, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  if (result.error) console.error(result.error.message);
  return result.status === 0;
}

const one = (passed: boolean): Tally => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });

/** A stage that is one check. */
const checkStage = (name: string, command: string, args: string[]): Stage => ({ name, run: () => one(run(command, args)) });

/** Counts from a runner’s JSON report. A runner that fails without a failed test, such as one that cannot start, counts as one failure. */
function readTally(file: string, ended: boolean, count: (report: unknown) => Tally): Tally {
  const tally = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 };
  return { ...tally, failed: Math.max(tally.failed, ended ? 0 : 1) };
}

function freshReport(name: string): string {
  mkdirSync(RESULTS, { recursive: true });
  const file = join(RESULTS, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

function vitestStage(name: string, project: string, needs?: string): Stage {
  return {
    name,
    ...(needs && { needs }),
    run() {
      const file = freshReport(project);
      const ended = run('vitest', ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]);
      return readTally(file, ended, (report) => {
        const { numPassedTests, numFailedTests } = report as { numPassedTests: number; numFailedTests: number };
        return { passed: numPassedTests, failed: numFailedTests };
      });
    },
  };
}

function playwrightStage(name: string, needs: string): Stage {
  return {
    name,
    needs,
    run() {
      // Outside test-results/, which Playwright empties when it starts.
      const file = join(ROOT, 'playwright-report/results.json');
      rmSync(file, { force: true });
      const ended = run('playwright', ['test', '--reporter=dot,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
      return readTally(file, ended, (report) => {
        const { stats } = report as { stats: { expected: number; unexpected: number; flaky: number } };
        return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
      });
    },
  };
}

/** The stages of `npm run test:quick`: what needs neither a browser nor a built site. */
export const QUICK: readonly string[] = ['types', 'lint', 'format', 'knip', 'content', 'unit'];

/** Everything `npm test` does, in order. */
export const STAGES: Stage[] = [
  checkStage('browser', 'node', ['scripts/workshop/find-browser.ts']),
  checkStage('office', 'node', ['scripts/workshop/find-office.ts']),
  checkStage('types', 'astro', ['check', '--minimumSeverity', 'error']),
  checkStage('lint', 'eslint', ['.', '--max-warnings', '0']),
  checkStage('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
  checkStage('knip', 'knip', ['--treat-config-hints-as-errors']),
  checkStage('content', 'node', ['scripts/check-content.ts']),
  checkStage('strength', 'node', ['scripts/check-hedges.ts']),
  vitestStage('unit', 'unit'),
  checkStage('build', 'astro', ['build', '--silent']),
  vitestStage('html', 'html', 'build'),
  playwrightStage('browser tests', 'build'),
];
