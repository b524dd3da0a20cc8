// Every menu of the search page narrows the search: what narrows lists alone is not offered there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { requireDist } from '../../scripts/lib/dist.ts';
import { SEARCH_FILTERS } from '../../src/features/search/index.ts';

test('the search page offers what search can be narrowed by, and nothing else', () => {
  const page = readFileSync(join(requireDist(), 'search/index.html'), 'utf8');
  const offered = [...page.matchAll(/<select[^>]*\sname="?([a-z]+)/g)].map(([, name]) => name);
  expect(offered.toSorted()).toEqual([...SEARCH_FILTERS].sort());
});
