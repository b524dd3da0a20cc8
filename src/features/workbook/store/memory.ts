// Documents kept in memory only, for browsers that forbid storage. They go when the page goes.
import type { WorkbookDocument } from '../document.ts';
import { replacedInMemory } from './replaced-in-memory.ts';
import { compare, NO_HISTORY, type Store } from './store.ts';

/** An empty store in memory. Documents go in and come out as copies, as in any other store. */
export function memoryStore(): Store {
  const documents = new Map<string, WorkbookDocument>();
  const replaced = replacedInMemory();
  return {
    ...NO_HISTORY,
    ...replaced.store,
    all: async () => structuredClone([...documents.values()]),
    get: async (id) => structuredClone(documents.get(id)),
    async put(document, from) {
      const result = compare(documents.get(document.id), from);
      if (result.stored) documents.set(document.id, structuredClone(document));
      return result;
    },
    async putFromFile(changes) {
      const before = changes.map(({ document }) => documents.get(document.id));
      if (changes.some(({ from }, index) => !compare(before[index], from).stored)) return false;
      for (const { document } of changes) documents.set(document.id, structuredClone(document));
      replaced.note(before);
      return true;
    },
    async remove(id) {
      const document = documents.get(id);
      documents.delete(id);
      replaced.forget(id);
      return document;
    },
    async destroy() {
      documents.clear();
      replaced.note([]);
    },
    setAside: () => undefined,
    close: () => undefined,
  };
}
