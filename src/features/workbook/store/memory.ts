// Documents kept in memory only, for browsers that forbid storage. They go when the page goes.
import type { WorkbookDocument } from '../document.ts';
import { compare, type Store } from './store.ts';

/** An empty store in memory. Documents go in and come out as copies, as in any other store. */
export function memoryStore(): Store {
  const documents = new Map<string, WorkbookDocument>();
  return {
    all: async () => structuredClone([...documents.values()]),
    get: async (id) => structuredClone(documents.get(id)),
    async put(document, from) {
      const result = compare(documents.get(document.id), from);
      if (result.stored) documents.set(document.id, structuredClone(document));
      return result;
    },
    async remove(id) {
      const document = documents.get(id);
      documents.delete(id);
      return document;
    },
    async destroy() {
      documents.clear();
    },
    close: () => undefined,
  };
}
