// Remembers what other tabs have deleted on purpose, so that this tab does not quietly bring it back.
import type { WorkbookChange } from './workbook.ts';

/** The memory of one page. */
export function goneElsewhere() {
  const gone = new Set<string>();
  let allGone = false;
  const back = new Set<string>();
  return {
    /** Takes note of a change in another tab. */
    note({ what, id }: Pick<WorkbookChange, 'what' | 'id'>): void {
      if (what === 'emptied') {
        allGone = true;
        back.clear();
      } else if (id !== undefined && what === 'removed') {
        gone.add(id);
        back.delete(id);
      } else if (id !== undefined) {
        gone.delete(id);
        back.add(id);
      }
    },
    has: (id: string): boolean => gone.has(id) || (allGone && !back.has(id)),
  };
}
