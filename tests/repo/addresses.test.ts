// Pages link to an entry by its id: an address written by hand would lead nowhere where a local area leaves the entry out.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { CAN_GO } from '../../src/library/leave-out.ts';
import { readLibrary } from '../helpers/library.ts';

const root = join(import.meta.dirname, '../..');

test('no page holds the address of an entry that can be left out', () => {
  const graph = readLibrary();
  const addresses = new Set(CAN_GO.flatMap((collection) => graph.all(collection).map((entry) => graph.url(entry))));
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /(?<!\.test)\.(?:astro|tsx?)$/.test(file.name))
    .map(({ parentPath, name }) => join(parentPath, name));
  expect(files.length).toBeGreaterThan(100);
  const written = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/["'`](\/[a-z0-9/#-]+)["'`]/g)]
      .filter(([, address]) => addresses.has(address!))
      .map(([, address]) => `${relative(root, file)} links to ${address}`),
  );
  expect(written).toEqual([]);
});
