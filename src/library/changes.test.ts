import { expect, test } from 'vitest';
import { contentFolder } from '../../tests/helpers/content-folder.ts';
import { changesOf } from './changes.ts';
import { loadGraph } from './load-files.ts';
import { readPublished, readRedirects } from './published.ts';

/** What is told of each day for the sound library of the tests, all of which was read on one day. */
function told(files: Record<string, string>) {
  const root = contentFolder(files);
  return changesOf(loadGraph(root), readPublished(root), readRedirects(root)).map(({ day, added, read, withdrawn }) => ({
    day,
    added: added.map(({ id }) => id),
    read: read.length,
    withdrawn: withdrawn.map(({ id, leadsTo }) => `${id} → ${leadsTo.id}`),
  }));
}

test('without recorded days only the readings are told, and nothing is made up about when entries came', () => {
  const [day, ...others] = told({ 'published-ids.txt': 'ideas/one-door\n' });
  expect(others).toEqual([]);
  expect(day).toEqual({ day: '2026-11-01', added: [], read: expect.any(Number) as number, withdrawn: [] });
  expect(day!.read).toBeGreaterThan(5);
});

test('an entry is told on the day of the release that brought it, and again when it is read later', () => {
  const [first] = told({ 'published-ids.txt': 'ideas/one-door 2026-11-10\nideas/one-plan 2026-10-01\n' });
  expect(first).toEqual({ day: '2026-11-10', added: ['one-door'], read: 0, withdrawn: [] });
  const [read, added] = told({ 'published-ids.txt': 'ideas/one-plan 2026-10-01\n' });
  expect(read!.read).toBeGreaterThan(5);
  expect(added).toEqual({ day: '2026-10-01', added: ['one-plan'], read: 0, withdrawn: [] });
});

test('an entry that was withdrawn is told with the one that took its place', () => {
  const files = { 'published-ids.txt': 'ideas/old - 2026-11-20\nideas/one-door\n', 'redirects.yaml': 'ideas/old: ideas/one-door\n' };
  expect(told(files)[0]).toEqual({ day: '2026-11-20', added: [], read: 0, withdrawn: ['ideas/old → one-door'] });
});
