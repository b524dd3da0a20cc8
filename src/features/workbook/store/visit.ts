// Documents kept for this visit only, in the sessionStorage of this tab. They go when the tab is closed.
import { parseDocument } from '../parse-document.ts';
import { VISIT_DOCUMENT } from '../stored-names.ts';
import { replacedInMemory } from './replaced-in-memory.ts';
import { compare, NO_HISTORY, type Store } from './store.ts';

/** The store for this visit. Throws where the browser forbids sessionStorage. */
export function visitDocuments(): Store {
  const storage = sessionStorage;
  const replaced = replacedInMemory();
  const read = (id: string) => parseDocument(storage.getItem(VISIT_DOCUMENT + id));
  const keys = () => Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter((key) => key?.startsWith(VISIT_DOCUMENT));
  const write = (id: string, text: string | null) => (text === null ? storage.removeItem(VISIT_DOCUMENT + id) : storage.setItem(VISIT_DOCUMENT + id, text));
  return {
    ...NO_HISTORY,
    ...replaced.store,
    all: async () => keys().flatMap((key) => parseDocument(storage.getItem(key!)) ?? []),
    get: async (id) => read(id),
    async put(document, from) {
      const result = compare(read(document.id), from);
      if (result.stored) write(document.id, JSON.stringify(document));
      return result;
    },
    async putFromFile(changes) {
      if (changes.some(({ document, from }) => !compare(read(document.id), from).stored)) return false;
      const before = changes.map(({ document: { id } }) => ({ id, text: storage.getItem(VISIT_DOCUMENT + id), document: read(id) }));
      try {
        for (const { document } of changes) write(document.id, JSON.stringify(document));
      } catch (error) {
        // No room: all is as it was. What grew is taken away first, so that what was there fits again.
        for (const { id } of before) write(id, null);
        for (const { id, text } of before) write(id, text);
        throw error;
      }
      replaced.note(before.map(({ document }) => document));
      return true;
    },
    async remove(id) {
      const document = read(id);
      write(id, null);
      replaced.forget(id);
      return document;
    },
    async destroy() {
      for (const key of keys()) storage.removeItem(key!);
      replaced.note([]);
    },
    setAside: () => undefined,
    close: () => undefined,
  };
}
