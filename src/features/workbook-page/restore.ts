// Brings the documents of a file in: what is new here, and what grew out of what is here. The rest is for the person to choose.
import {
  planRestore,
  readWorkbookFile,
  SaveFailedError,
  StaleDocumentError,
  type RestorePlan,
  type Workbook,
  type WorkbookDocument,
  type WorkbookFileFailure,
} from '../workbook/index.ts';
import { countDocuments, nameSome, wordSize } from './sizes.ts';
import * as texts from './texts.ts';

/** What opening a file came to. `fresh` and `later` have come in. */
export type Restored = WorkbookFileFailure | ({ ok: true } & RestorePlan);

const NOTHING_CHANGED = texts.nothingInThisBrowserHasChanged;

/** Why none of the documents came in, in words for the person. Throws what it has no words for. */
export function wordNotIn(error: unknown, documents: readonly WorkbookDocument[]): WorkbookFileFailure {
  if (error instanceof StaleDocumentError)
    return {
      ok: false,
      message: texts.anotherTabHasChangedADocumentOfThisFile,
      whatToDo: texts.openTheFileAgainNothingChanged(NOTHING_CHANGED),
    };
  if (!(error instanceof SaveFailedError)) throw error;
  if (error.reason !== 'full')
    return {
      ok: false,
      message: texts.thisBrowsersStorageDidNotWork,
      whatToDo: texts.loadThisPageAgainNothingChanged(NOTHING_CHANGED),
    };
  const size = documents.reduce((sum, document) => sum + JSON.stringify(document).length, 0);
  return {
    ok: false,
    message: texts.thereIsNotEnoughRoomInThisBrowsersStorage,
    whatToDo: texts.itWouldHaveBroughtInDocumentsSome(countDocuments(documents.length), nameSome(documents), wordSize(size), NOTHING_CHANGED),
  };
}

/** Reads the text of a file, none for one that was too large to be read, and brings in what is new or later, all in one step. A file that is refused changes nothing. */
export async function restoreFile(workbook: Workbook, text: string | undefined): Promise<Restored> {
  const read = readWorkbookFile(text, workbook.kinds, { unknownKinds: 'keep' });
  if (!read.ok) return read;
  const kept = (await workbook.list()).map(({ document }) => document);
  const plan = planRestore(kept, read.documents);
  const coming = [...plan.fresh, ...plan.later];
  try {
    if (coming.length) await workbook.bringIn(coming);
    return { ok: true, ...plan };
  } catch (error) {
    return wordNotIn(error, coming);
  }
}
