// Small things kept for this visit only: in this tab, until it is closed.
import { emptyWithOthers } from './empty-with-others.ts';
import { PREFIX } from './stored-names.ts';

/** Keeps and gives back a text. Where the browser forbids storage, nothing is kept and nothing fails. */
export const visitStore = {
  get(key: string): string | undefined {
    try {
      return sessionStorage.getItem(PREFIX + key) ?? undefined;
    } catch {
      // Storage is forbidden.
      return undefined;
    }
  },
  forget(key: string): void {
    try {
      sessionStorage.removeItem(PREFIX + key);
    } catch {
      // Storage is forbidden.
    }
  },
  set(key: string, value: string): void {
    try {
      sessionStorage.setItem(PREFIX + key, value);
      emptyWithOthers();
    } catch {
      // Storage is forbidden or full; what was kept before stays.
    }
  },
};
