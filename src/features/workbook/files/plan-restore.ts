// Compares the documents of a file with those that are kept, and says what happens to each.
import type { WorkbookDocument } from '../document.ts';

/** What a file brings. Nothing is written yet. */
export interface RestorePlan {
  /** Not kept here: come in. */
  fresh: WorkbookDocument[];
  /** Newer in the file: come in place of what is kept. */
  newer: WorkbookDocument[];
  /** Older in the file, or changed at the same moment in another way: what is kept stays, and the person may keep both. */
  older: WorkbookDocument[];
  /** Kept here already, just so. */
  same: WorkbookDocument[];
}

const content = ({ kind, title, body }: WorkbookDocument) => JSON.stringify([kind, title, body]);

/** The plan for documents that a file holds, each id once. */
export function planRestore(kept: readonly WorkbookDocument[], inFile: readonly WorkbookDocument[]): RestorePlan {
  const plan: RestorePlan = { fresh: [], newer: [], older: [], same: [] };
  const byId = new Map(kept.map((document) => [document.id, document]));
  for (const document of inFile) {
    const here = byId.get(document.id);
    if (!here) plan.fresh.push(document);
    else if (content(here) === content(document)) plan.same.push(document);
    else if (here.kind === document.kind && Date.parse(document.changedAt) > Date.parse(here.changedAt)) plan.newer.push(document);
    else plan.older.push(document);
  }
  return plan;
}
