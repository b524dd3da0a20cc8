// Brings the documents of a file in, and remembers how to take that back.
import { planRestore, readWorkbookFile, type Workbook, type WorkbookDocument, type WorkbookFileFailure } from '../workbook/index.ts';

/** What opening a file came to. */
export type Restored =
  | WorkbookFileFailure
  | {
      ok: true;
      added: number;
      /** Those in whose place a newer version came, as they were. */
      replaced: WorkbookDocument[];
      /** Those in the file that are older than what is kept: only the person can say whether they want both. */
      older: WorkbookDocument[];
      same: number;
    };

/** Reads the text of a file, none for one that was too large to be read, and brings in what is new or newer. A file that is refused changes nothing. */
export async function restoreFile(workbook: Workbook, text: string | undefined): Promise<Restored> {
  const read = readWorkbookFile(text, workbook.kinds, { unknownKinds: 'keep' });
  if (!read.ok) return read;
  const kept = (await workbook.list()).map(({ document }) => document);
  const { fresh, newer, older, same } = planRestore(kept, read.documents);
  for (const document of fresh) await workbook.restore(document);
  const replaced: WorkbookDocument[] = [];
  for (const document of newer) {
    const before = await workbook.replace(document);
    if (before) replaced.push(before);
  }
  return { ok: true, added: fresh.length, replaced, older, same: same.length };
}
