// Compares the documents of a file with those that are kept, and says what happens to each.
import type { WorkbookDocument } from '../document.ts';
import { relationOf } from '../lineage.ts';

/** What a file brings. Nothing is written yet. */
export interface RestorePlan {
  /** Not kept here: come in. */
  fresh: WorkbookDocument[];
  /** Grew out of what is kept: come in place of it. */
  later: WorkbookDocument[];
  /** What is kept grew out of it: what is kept stays. */
  earlier: WorkbookDocument[];
  /** Changed here and in the file, apart from each other: what is kept stays, and the person says which to have. */
  apart: WorkbookDocument[];
  /** Kept here already, just so. */
  same: WorkbookDocument[];
}

const content = ({ kind, title, body }: WorkbookDocument) => JSON.stringify([kind, title, body]);

/** The plan for documents that a file holds, each id once. It goes by what each copy knows of the other’s saves, never by a clock. */
export function planRestore(kept: readonly WorkbookDocument[], inFile: readonly WorkbookDocument[]): RestorePlan {
  const plan: RestorePlan = { fresh: [], later: [], earlier: [], apart: [], same: [] };
  const byId = new Map(kept.map((document) => [document.id, document]));
  for (const document of inFile) {
    const here = byId.get(document.id);
    if (!here) plan.fresh.push(document);
    else if (content(here) === content(document)) plan.same.push(document);
    else plan[here.kind === document.kind ? relationOf(document, here) : 'apart'].push(document);
  }
  return plan;
}
