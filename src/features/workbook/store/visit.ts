// Documents kept for this visit only, in the sessionStorage of this tab. They go when the tab is closed.
import { parseDocument } from '../parse-document.ts';
import { VISIT_DOCUMENT } from '../stored-names.ts';
import { compare, type Store } from './store.ts';

/** The store for this visit. Throws where the browser forbids sessionStorage. */
export function visitDocuments(): Store {
  const storage = sessionStorage;
  const read = (id: string) => parseDocument(storage.getItem(VISIT_DOCUMENT + id));
  const keys = () => Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter((key) => key?.startsWith(VISIT_DOCUMENT));
  return {
    all: async () => keys().flatMap((key) => parseDocument(storage.getItem(key!)) ?? []),
    get: async (id) => read(id),
    async put(document, from) {
      const result = compare(read(document.id), from);
      if (result.stored) storage.setItem(VISIT_DOCUMENT + document.id, JSON.stringify(document));
      return result;
    },
    async remove(id) {
      const document = read(id);
      storage.removeItem(VISIT_DOCUMENT + id);
      return document;
    },
    async destroy() {
      for (const key of keys()) storage.removeItem(key!);
    },
    close: () => undefined,
  };
}
