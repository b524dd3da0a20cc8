// The bench asks these pages for growth: every list and every page of a dimension, each with its own kind.
import { expect, test } from 'vitest';
import { largestOfKinds, steadyKindOf } from './steady-pages.ts';

test.each([
  ['guidance/index.html', 'guidance/'],
  ['guidance/page/7/index.html', 'guidance/'],
  ['guidance/by/nation/wales/index.html', 'guidance/by/'],
  ['guidance/by/nation/wales/page/2/index.html', 'guidance/by/'],
  ['toolkit/by/time/index.html', 'toolkit/by/'],
  ['a-z/c/page/2/index.html', 'a-z/<letter>/'],
  ['sources/way-ahead/index.html', 'sources/<source>/'],
  ['map/index.html', 'map/'],
  ['dimensions/index.html', 'dimensions/'],
  ['dimensions/access/index.html', 'dimensions/<dimension>/'],
  ['dimensions/access/ideas/index.html', 'dimensions/<dimension>/ideas/'],
  ['dimensions/access/questions/page/2/index.html', 'dimensions/<dimension>/questions/'],
  ['dimensions/access/one-door/index.html', 'dimensions/<dimension>/<idea>/'],
])('%s stays of one length, as do all of %s', (file, kind) => expect(steadyKindOf(file)).toBe(kind));

test.each(['index.html', 'case-studies/one-door/index.html', 'toolkit/run-chart/index.html', 'downloads/protocol/index.html', 'sources/index.html'])(
  '%s may grow, or shows one entry',
  (file) => expect(steadyKindOf(file)).toBeUndefined(),
);

test('of each kind the largest page speaks', () => {
  const pages = [
    { file: 'guidance/index.html', bytes: 3 },
    { file: 'guidance/page/2/index.html', bytes: 5 },
    { file: 'dimensions/access/tools/index.html', bytes: 2 },
    { file: 'about/index.html', bytes: 9 },
  ];
  expect([...largestOfKinds(pages)].map(([kind, { bytes }]) => [kind, bytes])).toEqual([
    ['guidance/', 5],
    ['dimensions/<dimension>/tools/', 2],
  ]);
});
