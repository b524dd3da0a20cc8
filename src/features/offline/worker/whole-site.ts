// Keeps the whole site, file by file: what is there already in the same state is not fetched again, so it can be stopped and gone on with, and a
// new version fetches what has changed.
import { listPath, type FileList, type WeighedFile } from '../built.ts';
import { PARTS, type IsKept, type Part, type Progress, type Trouble } from '../messages.ts';
import { fetchFile, OtherFileError } from './fetch-file.ts';
import { SITE } from './names.ts';
import { keepSearch } from './search-index.ts';
import { deleteSite, keyOf, readRecord, writeRecord } from './site-record.ts';
import { built } from './worker-scope.ts';

/** Files that are fetched at the same time: as many as browsers ask one server for. */
const AT_ONCE = 6;

/** Somebody, or the end of the time for it, has stopped it. */
export class StoppedError extends Error {}

/** How somebody follows what is done, and ends it. */
interface Following {
  tell?: (progress: Progress) => void;
  isStopped?: () => boolean;
}

async function fetchList(): Promise<FileList> {
  const response = await fetchFile([listPath(built.release), null]);
  const list = (await response.json()) as FileList;
  if (list.release !== built.release) throw new OtherFileError(list.release);
  return list;
}

const keysInSite = async () => new Set((await (await caches.open(SITE)).keys()).map(({ url }) => url));

/** Does something with all items, a few at a time, until one fails. */
async function withEach<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items].reverse();
  const next = async (): Promise<void> => {
    for (let item = left.pop(); item !== undefined; item = left.pop())
      await work(item).catch((error: unknown) => {
        left.length = 0;
        throw error;
      });
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}

/**
 * Keeps parts of the whole site. The record of what is whole changes only when all parts that were whole before are so in this version too.
 * Rejects with StoppedError, OtherFileError, or as fetching and storing do; what is there by then stays.
 */
export async function keepParts(parts: readonly Part[], { tell = () => undefined, isStopped = () => false }: Following = {}): Promise<void> {
  const before = (await readRecord())?.parts ?? [];
  const wanted = PARTS.filter((part) => parts.includes(part) || before.includes(part));
  const list = await fetchList();
  const cache = await caches.open(SITE);
  const there = await keysInSite();
  const isThere = ([path, revision]: WeighedFile) => there.has(keyOf([path, revision]));
  const all = wanted.flatMap((part) => list.parts[part]);
  const sum = (files: readonly WeighedFile[]) => files.reduce((bytes, [, , sent]) => bytes + sent, 0);
  const progress = { done: sum(all.filter(isThere)), of: sum(all) + list.index.sent };
  const add = (bytes: number) => {
    progress.done += bytes;
    tell(progress);
  };
  add(0);
  const whole: Part[] = [];
  for (const part of wanted) {
    await withEach(
      list.parts[part].filter((file) => !isThere(file)),
      async ([path, revision, sent]) => {
        if (isStopped()) throw new StoppedError();
        await cache.put(keyOf([path, revision]), await fetchFile([path, revision]));
        add(sent);
      },
    );
    if (part === 'site') {
      await keepSearch();
      add(list.index.sent);
    }
    whole.push(part);
    if (!before.every((one) => whole.includes(one))) continue;
    const files = whole.flatMap((one) => list.parts[one]);
    await writeRecord({
      release: list.release,
      parts: whole,
      bytes: files.reduce((bytes, [, , , size]) => bytes + size, list.index.size),
      files: files.map(([path, revision]) => [path, revision]),
    });
  }
}

/** What is there of the whole site. */
export async function whatIsKept(): Promise<IsKept> {
  const record = await readRecord();
  const isBegun = (await caches.has(SITE)) && (await keysInSite()).size > (record ? record.files.length + 1 : 0);
  return { parts: record?.parts ?? [], isCurrent: !record || record.release === built.release, isBegun, bytes: record?.bytes ?? 0 };
}

/** Takes the whole site out again. */
export async function takeOut(): Promise<IsKept> {
  await deleteSite();
  return whatIsKept();
}

/** What went wrong, as pages are told. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof OtherFileError) return 'other';
  // Firefox has names of its own for what others call QuotaExceededError.
  return error instanceof Error && /quota|NS_ERROR_FILE_NO_DEVICE_SPACE|NS_ERROR_DOM_QUOTA/i.test(error.name) ? 'full' : 'connection';
}
