import { expect, test } from 'vitest';
import { linesAfterRelease, type PublishedList } from './published.ts';

const list: PublishedList = {
  file: 'content/published-ids.txt',
  ids: ['tools/old', 'tools/map', 'tools/dated', ''],
  days: new Map([
    ['tools/old', {}],
    ['tools/map', {}],
    ['tools/dated', { recorded: '2027-01-05' }],
  ]),
};

test('a release records new ids with its day, and leaves what is recorded as it is', () => {
  expect(linesAfterRelease(list, ['tools/map', 'tools/new'], () => false, '2027-02-01')).toEqual([
    'tools/dated 2027-01-05',
    'tools/map',
    'tools/new 2027-02-01',
    'tools/old',
  ]);
});

test('an id that leads on to another gets the day of the release that withdrew it, once', () => {
  const isGone = (id: string) => id === 'tools/old' || id === 'tools/dated';
  const first = linesAfterRelease(list, ['tools/map'], isGone, '2027-02-01');
  expect(first).toEqual(['tools/dated 2027-01-05 2027-02-01', 'tools/map', 'tools/old - 2027-02-01']);
  const next = { ...list, days: new Map([['tools/old', { withdrawn: '2027-02-01' }], ['tools/map', {}], ['tools/dated', { recorded: '2027-01-05', withdrawn: '2027-02-01' }]]) }; // prettier-ignore
  expect(linesAfterRelease(next, ['tools/map'], isGone, '2027-03-01')).toEqual(first);
  expect(linesAfterRelease(next, ['tools/map'], () => false, '2027-03-01')).toEqual(['tools/dated 2027-01-05', 'tools/map', 'tools/old']);
});
