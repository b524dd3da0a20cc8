// The actions of all documents on the page: their list, changing how one stands, and their dates for a calendar.
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { ACTION_STATUS_LABELS } from '../../library/agreed-actions.ts';
import { useReview } from '../application/index.ts';
import { actionDays, fileName, saveFile, textFile, toCalendar, type ChangedNotes } from '../exchange/index.ts';
import type { Workbook } from '../workbook/index.ts';
import { ActionList } from './ActionList.tsx';
import { changeAction, findActions, type FoundAction } from './find-actions.ts';
import type { Documents } from './use-documents.ts';
import type { Run } from './use-save-to-file.tsx';
import * as texts from './texts.ts';

interface Setting {
  workbook: Workbook;
  documents: Documents;
  base: string;
  siteName: string;
  run: Run;
}

const noteId = ({ document, id }: FoundAction, field: 'what' | 'role') => JSON.stringify([document.id, id, field]);

/** The words of an action as the check for details of people has put them; as they were where it changed none. */
const checkedWords = (action: FoundAction, changed: ChangedNotes) => ({
  what: changed.get(noteId(action, 'what')) ?? action.what,
  role: changed.get(noteId(action, 'role')) ?? action.role,
});

/** `list` is the list of actions; `reviewed` wraps the page, and shows the check in its place before dates leave. */
export function useActions({ workbook, documents, base, siteName, run }: Setting): {
  list: ComponentChildren;
  reviewed: (content: ComponentChildren) => ComponentChildren;
} {
  const { reviewed, leave } = useReview();
  const { rows } = documents;
  const { actions, unreadable } = useMemo(() => findActions(rows?.flatMap((row) => (row.deleted ? [] : row.listed)) ?? []), [rows]);
  const source = texts.fromYourWorkbookSiteName(siteName);
  const dated = actions.filter((action) => actionDays([action], source).length > 0);
  const saveDates = async (changed: ChangedNotes) => {
    const checked = dated.map((action) => ({ ...action, ...checkedWords(action, changed) }));
    for (const [index, action] of dated.entries()) {
      const { what, role } = checked[index]!;
      if (what !== action.what || role !== action.role) await changeAction(workbook, action, { what, role });
    }
    saveFile(textFile(fileName(texts.actions, 'ics'), await toCalendar(actionDays(checked, source), siteName), 'text/calendar'));
  };
  const list = (
    <ActionList
      actions={actions}
      unreadable={unreadable}
      base={base}
      hasDays={dated.length > 0}
      onStatus={(action, status) =>
        run(() => changeAction(workbook, action, { status }), texts.whatIsStatusNow(action.what, ACTION_STATUS_LABELS[status].toLowerCase()))
      }
      onCalendar={() =>
        leave({
          notes: dated.flatMap((action) => [
            { id: noteId(action, 'what'), label: texts.actionInTitle(action.document.title), text: action.what },
            { id: noteId(action, 'role'), label: texts.ownerOfAnActionInTitle(action.document.title), text: action.role },
          ]),
          goOnLabel: texts.saveTheDates,
          goOn: (changed) => run(() => saveDates(changed), texts.datesAreSaved),
        })
      }
    />
  );
  return { list, reviewed };
}
