// A new version comes by itself on a line that costs nothing, and on a metered one only where somebody has just asked.
import { afterAll, beforeEach, expect, test, vi } from 'vitest';

vi.hoisted(() => {
  vi.stubGlobal('BUILT', { base: '/', release: 'r', index: 'i' });
  vi.stubGlobal('location', { origin: 'https://site.example' });
});
const { mayUpdate, noteAsked } = await import('./allowed.ts');

/** A browser that tells of its line, with one cache. */
function onALine(connection: object | undefined): void {
  const kept = new Map<string, Response>();
  vi.stubGlobal('navigator', { connection });
  vi.stubGlobal('caches', {
    open: () => Promise.resolve({ put: (address: string, response: Response) => Promise.resolve(kept.set(address, response)) }),
    match: (address: string) => Promise.resolve(kept.get(address)?.clone()),
  });
}

beforeEach(() => void vi.useFakeTimers());
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test.each([
  ['of a browser that tells nothing', undefined],
  ['without a limit', { saveData: false, type: 'wifi' }],
])('on a line %s it comes by itself', async (_, connection) => {
  onALine(connection);
  expect(await mayUpdate()).toBe(true);
});

test.each([
  ['mobile line', { type: 'cellular' }],
  ['line where little data is wanted', { saveData: true, type: 'wifi' }],
])('on a %s it comes for ten minutes after somebody has asked, and not before or later', async (_, connection) => {
  onALine(connection);
  expect(await mayUpdate()).toBe(false);
  await noteAsked();
  vi.advanceTimersByTime(9 * 60 * 1000);
  expect(await mayUpdate()).toBe(true);
  vi.advanceTimersByTime(2 * 60 * 1000);
  expect(await mayUpdate()).toBe(false);
});
