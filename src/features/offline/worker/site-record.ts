// The record of the whole site: which files, in which revision, make up its last whole state on this device. It is written last, so what is half
// there never counts.
import type { ListedFile } from '../built.ts';
import type { Part } from '../messages.ts';
import { addressOf, SITE } from './names.ts';

/** What is there whole. */
export interface SiteRecord {
  release: string;
  parts: readonly Part[];
  /** Bytes on the device. */
  bytes: number;
  files: readonly ListedFile[];
}

const RECORD = 'offline/kept.json';

/** Under which address a file is kept: two states of it can be there side by side. */
export function keyOf([path, revision]: ListedFile): string {
  const address = addressOf(path);
  return revision === null ? address : `${address}?revision=${revision}`;
}

/** Undefined: not read yet. Null: nothing is whole. */
let known: { record: SiteRecord; keys: ReadonlyMap<string, string> } | null | undefined;

async function read() {
  if (known !== undefined) return known;
  const kept = await caches.match(addressOf(RECORD), { cacheName: SITE });
  const record = kept && ((await kept.json()) as SiteRecord);
  known = record ? { record, keys: new Map(record.files.map((file) => [addressOf(file[0]), keyOf(file)])) } : null;
  return known;
}

/** The record, or undefined where nothing is whole. */
export async function readRecord(): Promise<SiteRecord | undefined> {
  // Pages may have deleted the copies since.
  if (!(await caches.has(SITE))) known = null;
  return (await read())?.record;
}

/** Under which address the last whole state has the file at an address. */
export const keyInSite = async (address: string): Promise<string | undefined> => (await read())?.keys.get(address);

/** From now on this is the last whole state. */
export async function writeRecord(record: SiteRecord): Promise<void> {
  await (await caches.open(SITE)).put(addressOf(RECORD), new Response(JSON.stringify(record), { headers: { 'Content-Type': 'application/json' } }));
  known = undefined;
}

/** Deletes the whole site from the device. */
export async function deleteSite(): Promise<void> {
  await caches.delete(SITE);
  known = null;
}

/** Takes out files that are not part of the last whole state. */
export async function sweepSite(): Promise<void> {
  const whole = await read();
  if (!whole) return;
  const cache = await caches.open(SITE);
  const wanted = new Set([addressOf(RECORD), ...whole.keys.values()]);
  for (const request of await cache.keys()) if (!wanted.has(request.url)) await cache.delete(request);
}
