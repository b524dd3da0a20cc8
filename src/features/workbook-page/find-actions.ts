// The actions of all documents that this browser keeps, as one list.
import { byDay, type AgreedAction } from '../../library/agreed-actions.ts';
import {
  readAs,
  UnreadableDocumentError,
  type ActionChange,
  type DocumentKind,
  type ListedDocument,
  type Workbook,
  type WorkbookDocument,
} from '../workbook/index.ts';

export interface FoundAction extends AgreedAction {
  /** The document that holds it, and its kind. */
  document: Pick<WorkbookDocument, 'id' | 'title'>;
  kind: DocumentKind<unknown>;
}

/**
 * In the order in which they are due. An action that was carried on into a later session, or stands in a copy too, is listed once: from the
 * document that was begun last, or the one that it was sent to. `unreadable`: titles of documents whose actions cannot be read.
 */
export function findActions(listed: readonly ListedDocument[]): { actions: FoundAction[]; unreadable: string[] } {
  const unreadable: string[] = [];
  const found = new Map<string, FoundAction>();
  const oldestFirst = [...listed].sort((one, other) => one.document.createdAt.localeCompare(other.document.createdAt));
  for (const { document, kind } of oldestFirst) {
    if (!kind?.actions) continue;
    try {
      const { id, title } = document;
      for (const action of kind.actions.list(readAs(document, kind).body))
        if (action.isSentHere || !found.get(action.id)?.isSentHere) found.set(action.id, { ...action, document: { id, title }, kind });
    } catch (error) {
      if (!(error instanceof UnreadableDocumentError)) throw error;
      unreadable.push(document.title);
    }
  }
  return { actions: byDay([...found.values()], (action) => action), unreadable };
}

/** Changes one action in its document. @throws as Workbook.get and Workbook.save */
export async function changeAction(workbook: Workbook, { id, document, kind }: FoundAction, change: ActionChange): Promise<void> {
  const kept = await workbook.get(document.id, kind);
  if (!kept || !kind.actions) throw new Error('The document that holds this action is no longer there.');
  await workbook.save({ ...kept, body: kind.actions.change(kept.body, id, change) });
}
