// Building the site tells nobody that it is built.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { expect, test } from 'vitest';

const read = (name: string) => readFileSync(join(import.meta.dirname, '../..', name), 'utf8');
const SETTINGS = 'scripts/workshop/astro.env';

test('every command that starts Astro starts it with its reports turned off', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const starts = Object.values(scripts).filter((command) => /\bastro\b/.test(command));
  expect(starts.length).toBeGreaterThan(0);
  expect(starts.filter((command) => !command.startsWith(`node --env-file=${SETTINGS} `))).toEqual([]);
  expect(parseEnv(read(SETTINGS))).toMatchObject({ ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true' });
});
