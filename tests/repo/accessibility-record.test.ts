// The accessibility statement says what is done: the engines that are installed, the checks that tests make, and no day to come.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ACCESSIBILITY_RECORD } from '../../src/library/accessibility-record.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> };

test('each engine is installed in the version that the statement names', () => {
  expect(ACCESSIBILITY_RECORD.engines.map((engine) => [engine.package, devDependencies[engine.package]])).toEqual(
    ACCESSIBILITY_RECORD.engines.map((engine) => [engine.package, engine.version]),
  );
});

test.each(ACCESSIBILITY_RECORD.checks)('a test asks: $what', (check) => {
  expect(read(check.in)).toMatch(new RegExp(`await ${check.asks}\\(`));
});

test('it was tried on a day that has been', () => {
  expect(new Date(ACCESSIBILITY_RECORD.tried).getTime()).toBeLessThanOrEqual(Date.now());
});
