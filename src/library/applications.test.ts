// The table of applications, and the pages that it names.
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { APPLICATIONS, applicationAt, applicationPath } from './applications.ts';

test.each(Object.values(APPLICATIONS))('$path is a page of the site', ({ path }) => {
  expect(['.astro', '/index.astro'].some((end) => existsSync(`src/pages${path.slice(0, -1)}${end}`))).toBe(true);
});

test('an application is found by its whole path, under any base', () => {
  expect(applicationAt('/teach/present/notes/')).toMatchObject({ isUnlisted: true });
  expect(applicationAt('/site/teach/learn/', '/site/')).toMatchObject({ path: '/teach/learn/' });
  for (const path of ['/', '/teach/', '/reflect/', '/case-studies/andrew/learn/', '/teach/learn']) expect(applicationAt(path), path).toBeUndefined();
});

test('a place in an application stands after “#”', () => {
  expect([applicationPath('learn', 't=abc'), applicationPath('learn')]).toEqual(['/teach/learn/#t=abc', '/teach/learn/']);
});
