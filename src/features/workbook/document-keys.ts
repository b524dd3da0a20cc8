// Keys that open what a document holds sealed, each kept apart from its document and really deletable: once a key is gone, nothing that is
// left of the document on this device can be read.
//
// A database keeps what was deleted in its log until it tidies up, which no page can ask for. A file of the browser’s private file system
// is removed as a file. So keys are such files. Where a browser has none they lie in localStorage; on a shared computer, or where storage
// is forbidden, in sessionStorage or in memory.
import { isSharedComputer } from './shared-computer.ts';
import { DOCUMENT_KEY, DOCUMENT_KEYS_FOLDER } from './stored-names.ts';

const inMemory = new Map<string, string>();
/** Keys of documents that were removed, for as long as the page stands: removing can be undone. */
const removed = new Map<string, string>();

type FileHandle = FileSystemFileHandle & { createWritable?: FileSystemFileHandle['createWritable'] };

/** The folder with the keys, or undefined where there is none yet or the browser has no such place. */
async function folder(create = false): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle(DOCUMENT_KEYS_FOLDER, { create });
  } catch {
    // No key was kept; or it is an older browser, a page that is not secure, or a private window that forbids it.
    return undefined;
  }
}

async function writeFile(id: string, key: string): Promise<boolean> {
  try {
    const handle: FileHandle | undefined = await (await folder(true))?.getFileHandle(id, { create: true });
    if (!handle?.createWritable) return false;
    const file = await handle.createWritable();
    await file.write(key);
    await file.close();
    return true;
  } catch {
    // No room, or not allowed: the next place is tried.
    return false;
  }
}

async function readFile(id: string): Promise<string | undefined> {
  try {
    const handle = await (await folder())?.getFileHandle(id);
    return handle && (await (await handle.getFile()).text());
  } catch {
    // There is none.
    return undefined;
  }
}

/** Storage that the browser may forbid. */
const storages = [() => sessionStorage, () => localStorage] as const;

function tryStorage<Out>(open: () => Storage, use: (storage: Storage) => Out): Out | undefined {
  try {
    return use(open());
  } catch {
    // Forbidden or full.
    return undefined;
  }
}

/** Keeps the key of a document. */
export async function keepDocumentKey(id: string, key: string): Promise<void> {
  inMemory.set(id, key);
  if (!isSharedComputer() && (await writeFile(id, key))) return;
  const put = (storage: Storage) => {
    storage.setItem(DOCUMENT_KEY + id, key);
    return true;
  };
  const [visit, device] = storages;
  if (!isSharedComputer() && tryStorage(device, put)) return;
  tryStorage(visit, put);
}

/** The key of a document, or undefined where this browser has none. */
export async function documentKey(id: string): Promise<string | undefined> {
  const kept = inMemory.get(id) ?? (await readFile(id));
  if (kept) return kept;
  for (const open of storages) {
    const found = tryStorage(open, (storage) => storage.getItem(DOCUMENT_KEY + id));
    if (found) return found;
  }
  return undefined;
}

/** Takes the key of a document away from everywhere: what it sealed can never be read again. */
export async function forgetDocumentKey(id: string): Promise<void> {
  inMemory.delete(id);
  for (const open of storages) tryStorage(open, (storage) => storage.removeItem(DOCUMENT_KEY + id));
  await (await folder())?.removeEntry(id).catch(() => undefined);
}

/** The document was removed: its key goes from storage, and stays in this page alone for an undo. */
export async function setKeyAside(id: string): Promise<void> {
  const key = await documentKey(id);
  if (key) removed.set(id, key);
  await forgetDocumentKey(id);
}

/** The document is back. */
export async function bringKeyBack(id: string): Promise<void> {
  const key = removed.get(id);
  if (key) await keepDocumentKey(id, key);
  removed.delete(id);
}

/** Documents are kept somewhere else now: their key goes along. */
export async function moveKey(id: string): Promise<void> {
  const key = await documentKey(id);
  if (!key) return;
  await forgetDocumentKey(id);
  await keepDocumentKey(id, key);
}

/** Takes all keys away. */
export async function forgetAllDocumentKeys(): Promise<void> {
  inMemory.clear();
  removed.clear();
  try {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry(DOCUMENT_KEYS_FOLDER, { recursive: true });
  } catch {
    // There is no such folder.
  }
}
