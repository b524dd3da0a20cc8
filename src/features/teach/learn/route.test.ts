import { expect, it } from 'vitest';
import { readLearnRoute } from './route.ts';

it('an assignment in the address is found, also where a program has encoded the “=”', () => {
  for (const fragment of ['#t=btt1.abc_-1', '#t%3Dbtt1.abc_-1', '#t%3dbtt1.abc_-1'])
    expect(readLearnRoute(fragment)).toEqual({ at: 'link', code: 'btt1.abc_-1' });
  expect(readLearnRoute('#t3abc/part/p1')).toEqual({ at: 'copy', id: 't3abc', screen: 'part', rest: 'p1' });
  expect(readLearnRoute('')).toEqual({ at: 'begin' });
});
