// Data files of teaching are loaded once, failures are told apart and forgotten.
import { afterEach, expect, test, vi } from 'vitest';
import { makeEntry } from '../../../../tests/helpers/assignment-model.ts';
import { LoadError, loadCatalogue, loadEntries, loadFacilitatorNotes } from './load-content.ts';

const entry = (id: string) => makeEntry('tools', id, {});
/** A site that answers with these files, and with nothing at other addresses. */
const serve = (files: Record<string, unknown>) => {
  const fetched = vi.fn((address: string) => Promise.resolve(address in files ? Response.json(files[address]) : new Response('', { status: 404 })));
  vi.stubGlobal('fetch', fetched);
  return fetched;
};
afterEach(() => vi.unstubAllGlobals());

test('an entry is fetched once, however often it is asked for', async () => {
  const fetched = serve({ '/once/data/teach/tools/map.json': entry('map') });
  await loadEntries('/once/', ['tools/map', 'tools/map']);
  const entries = await loadEntries('/once/', ['tools/map']);
  expect(entries.get('tools/map')).toEqual(entry('map'));
  expect(fetched).toHaveBeenCalledTimes(1);
});

test('an entry that the site no longer has is left out, and the others are there', async () => {
  serve({ '/gone/data/teach/tools/map.json': entry('map') });
  const entries = await loadEntries('/gone/', ['tools/map', 'tools/gone']);
  expect([...entries.keys()]).toEqual(['tools/map']);
  expect((await loadFacilitatorNotes('/gone/', ['nobody'])).size).toBe(0);
});

test('without a connection it says so, and a second try works', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(loadEntries('/later/', ['tools/map'])).rejects.toMatchObject({ reason: 'offline', message: expect.stringContaining('no connection') });
  serve({ '/later/data/teach/tools/map.json': entry('map') });
  expect((await loadEntries('/later/', ['tools/map'])).size).toBe(1);
});

test('a file that does not hold what it should is told as damaged', async () => {
  serve({ '/damaged/data/teach/tools/map.json': { ...entry('map'), minutes: 'three' } });
  await expect(loadEntries('/damaged/', ['tools/map'])).rejects.toBeInstanceOf(LoadError);
  await expect(loadEntries('/damaged/', ['tools/map'])).rejects.toMatchObject({ reason: 'damaged' });
  await expect(loadCatalogue('/damaged/')).rejects.toMatchObject({ reason: 'damaged' });
});
