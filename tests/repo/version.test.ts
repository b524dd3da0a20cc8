// The version is said once, and the list of changes tells what is in it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { site } from '../../src/site.config.ts';

const read = (name: string) => readFileSync(join(import.meta.dirname, '../..', name), 'utf8');

test('the newest entry of the list of changes is of the version that people see', () => {
  expect(/^## (\d+\.\d+\.\d+)\b/m.exec(read('CHANGELOG.md'))?.[1]).toBe(site.version);
});

test('no other file of the code says the version', () => {
  expect(read('src/site.config.ts')).not.toMatch(/\d+\.\d+\.\d+/);
});
