// What is there from the start, and what teaching in a room needs.
import { built } from './worker-scope.ts';
import { copyOf } from './copies.ts';
import { fetchFile } from './fetch-file.ts';
import { addressOf, READ, SHELL } from './names.ts';
import type { ListedFile } from '../built.ts';

/** Keeps what has to be there from the start, unless it is: all of it or nothing. From then on copies of what is read are kept too. */
export async function keepShell(): Promise<void> {
  if (!(await caches.has(SHELL))) {
    const cache = await caches.open(SHELL);
    try {
      await Promise.all(built.shell.map(async (file) => cache.put(addressOf(file[0]), await fetchFile(file))));
    } catch (error) {
      await caches.delete(SHELL);
      throw error;
    }
  }
  await caches.open(READ);
}

/** Keeps the pages for teaching in a room and the data files at the addresses. One that cannot be had does not stop the others. */
export async function keepRoom(addresses: readonly string[]): Promise<void> {
  const cache = await caches.open(READ);
  const keep = async (file: ListedFile) => {
    const address = addressOf(file[0]);
    if (!(await copyOf(address))) await cache.put(address, await fetchFile(file));
  };
  const data = addresses.filter((address) => address.startsWith(built.base)).map((address) => [address.slice(built.base.length), null] as const);
  await Promise.allSettled([...built.teaching, ...data].map(keep));
}
