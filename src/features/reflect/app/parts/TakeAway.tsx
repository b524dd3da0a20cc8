// What to take away: files, each made on the device when asked for, and print.
import { useState } from 'preact/hooks';
import { saveFile, type OutgoingFile } from '../../../exchange/index.ts';
import type { ExportSetting } from '../../exports/wording.ts';
import type { ReflectionSession } from '../../model/documents.ts';
import { useApp } from '../app-context.ts';
import { sessionNotes, withSessionNotes } from '../notes.ts';
import { screenHref, goTo, type useReview } from '../../../application/index.ts';
import type { SessionScreen } from '../screens/session-screen.ts';
import { Button } from '../../../../components/app/Button.tsx';
import { Problem } from '../../../../components/app/Problem.tsx';
import type * as ExportFiles from '../../exports/files.ts';

interface Props extends SessionScreen {
  leave: ReturnType<typeof useReview>['leave'];
}
type Maker = (files: typeof ExportFiles, session: ReflectionSession, setting: ExportSetting) => OutgoingFile | undefined | Promise<OutgoingFile | undefined>;

const FILES: readonly { label: string; text: string; make: Maker }[] = [
  { label: 'Word document', text: 'The whole session, to read and to edit.', make: (files, session, setting) => files.sessionWord(session, setting) },
  { label: 'Spreadsheet', text: 'Answers by question, and the actions.', make: (files, session, setting) => files.sessionSpreadsheet(session, setting) },
  { label: 'Answers as CSV', text: 'For other programs.', make: (files, session, setting) => files.answersCsv(session, setting) },
  { label: 'Actions as CSV', text: 'For other programs.', make: (files, session, setting) => files.actionsCsv(session, setting) },
  {
    label: 'Calendar dates',
    text: 'Days of the open actions and of the next reflection. No notes.',
    make: (files, session, setting) => files.sessionCalendar(session, setting),
  },
];

/** What exports need to know of the site. */
export function useExportSetting(): ExportSetting {
  const { site, data } = useApp();
  return { siteName: site.name, dimensions: data.state === 'ready' ? data.data.dimensions : [] };
}

/** The files. Notes are checked for identifying details before one is made. */
export function TakeAway({ id, body: session, change, leave }: Props) {
  const setting = useExportSetting();
  const [message, setMessage] = useState('');
  const [failed, setFailed] = useState('');
  const save = async (make: Maker, label: string, checked: ReflectionSession) => {
    setFailed('');
    setMessage(`Making: ${label}`);
    try {
      const file = await make(await import('../../exports/files.ts'), checked, setting);
      if (file) saveFile(file);
      setMessage(file ? `Saved: ${file.name}` : 'There is no date yet: give an open action a day, or choose the day of the next reflection.');
    } catch {
      setMessage('');
      setFailed(label);
    }
  };
  /** Goes on with the session once its notes are checked. */
  const afterReview = (goOnLabel: string, goOn: (checked: ReflectionSession) => void) => {
    leave({
      notes: sessionNotes(session),
      goOnLabel,
      goOn: (changed) => {
        if (changed.size > 0) change((now) => withSessionNotes(now, changed));
        goOn(withSessionNotes(session, changed));
      },
    });
  };
  return (
    <section class="no-print mt-10 border-t border-line pt-6">
      <h2 class="text-title font-bold">Take away</h2>
      <p class="mt-1 max-w-read text-soft">Files are made on this device. Your notes are first checked for details that could point to a person.</p>
      <ul class="mt-4 border-b border-line">
        {FILES.map(({ label, text, make }) => (
          <li key={label} class="flex flex-wrap items-center gap-x-5 gap-y-1 border-t border-line py-2.5">
            <Button onClick={() => afterReview(`Save: ${label}`, (checked) => void save(make, label, checked))}>{label}</Button>
            <span class="text-small text-soft">{text}</span>
          </li>
        ))}
        <li class="flex flex-wrap items-center gap-x-5 gap-y-1 border-t border-line py-2.5">
          <Button onClick={() => afterReview('Show the record', () => goTo(screenHref(id, 'record')))}>Print</Button>
          <span class="text-small text-soft">Shows the record of the session, ready for paper.</span>
        </li>
      </ul>
      <p role="status" class="mt-3 min-h-6">
        {message}
      </p>
      {failed && (
        <Problem
          message={`${failed} could not be made.`}
          whatToDo="Nothing is lost: the session is kept. If you have no connection, open this page once with one, then try again. Or print."
        />
      )}
    </section>
  );
}
