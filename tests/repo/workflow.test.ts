// The example of a workflow says what works here: its commands are those of the project, and it asks for no right and no secret.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import packageInfo from '../../package.json' with { type: 'json' };
import { SITE_ZIP } from '../../src/features/downloads/folder/integration.ts';

const root = join(import.meta.dirname, '../..');
const FILE = 'docs/examples/checks.yaml';
const source = readFileSync(join(root, FILE), 'utf8');

const step = z.union([
  z.strictObject({ run: z.string() }),
  z.strictObject({ uses: z.string().regex(/^actions\/[a-z-]+@v\d+$/), with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional() }),
]);
const job = z.strictObject({
  name: z.string(),
  needs: z.string().optional(),
  'runs-on': z.string(),
  'timeout-minutes': z.number(),
  steps: z.array(step).min(1),
});
const { jobs, permissions, on } = z
  .looseObject({ on: z.record(z.string(), z.unknown()), permissions: z.record(z.string(), z.string()), jobs: z.record(z.string(), job) })
  .parse(parse(source));
const steps = Object.values(jobs).flatMap((one) => one.steps);
const commands = steps.flatMap((one) => ('run' in one ? [one.run] : []));

test('each command is one that the project has', () => {
  expect(commands.length).toBeGreaterThan(3);
  const install = /^npm ci .*$/m.exec(readFileSync(join(root, '.ci/run'), 'utf8'))![0];
  for (const command of commands) {
    const script = /^npm run (\S+)$/.exec(command)?.[1];
    const isKnown = script ? script in packageInfo.scripts : command === install || (command.startsWith('.') && existsSync(join(root, command)));
    expect(isKnown, `${FILE}: ${command}`).toBe(true);
  }
});

test('jobs wait for jobs that are there, and the preview is the file that the build makes', () => {
  for (const { needs } of Object.values(jobs)) if (needs) expect(Object.keys(jobs)).toContain(needs);
  const kept = steps.flatMap((one) => ('uses' in one && one.uses.startsWith('actions/upload-artifact@') ? [one.with?.['path']] : []));
  expect(kept).toEqual([`dist/${SITE_ZIP}`]);
});

test('code from outside is run without secrets and without the right to write', () => {
  expect(Object.keys(on)).not.toContain('pull_request_target');
  expect(permissions).toEqual({ contents: 'read' });
  expect(source).not.toMatch(/secrets\.|registry|_token/i);
  for (const one of steps) if ('uses' in one && one.uses.startsWith('actions/checkout@')) expect(one.with).toEqual({ 'persist-credentials': false });
});
