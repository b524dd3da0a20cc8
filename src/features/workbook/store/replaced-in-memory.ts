// What documents from a file took the place of, for places that keep no history: remembered while the page is open.
import type { WorkbookDocument } from '../document.ts';
import type { Store } from './store.ts';

/** The memory of one store. */
export function replacedInMemory() {
  let replaced: WorkbookDocument[] = [];
  return {
    /** Remembers those that were there, in place of what was remembered. */
    note(before: readonly (WorkbookDocument | undefined)[]): void {
      replaced = before.filter((document) => document !== undefined);
    },
    forget(id: string): void {
      replaced = replaced.filter((document) => document.id !== id);
    },
    store: {
      replacedByFile: async () => structuredClone(replaced),
      async settleReplaced() {
        replaced = [];
      },
    } satisfies Partial<Store>,
  };
}
