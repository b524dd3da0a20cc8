// What to take away: files, each made on the device when asked for, and print.
import { ActionRows } from '../../../../components/app/ActionRows.tsx';
import { goTo, screenHref, useMaking, type Leave } from '../../../application/index.ts';
import type { OutgoingFile } from '../../../exchange/index.ts';
import type * as ExportFiles from '../../exports/files.ts';
import type { ExportSetting } from '../../exports/wording.ts';
import type { ReflectionSession } from '../../model/documents.ts';
import { wordsOfSession } from '../leaving-words.ts';
import type { SessionScreen } from '../session-screen.ts';
import { useExportSetting } from '../use-export-setting.ts';

interface Props extends SessionScreen {
  leave: Leave<ReflectionSession>;
}
type Maker = (files: typeof ExportFiles, session: ReflectionSession, setting: ExportSetting) => OutgoingFile | undefined | Promise<OutgoingFile | undefined>;

const NO_DAY = 'There is no date yet: give an open action a day, or choose the day of the next reflection.';
const FILES: readonly { label: string; text: string; maker: Maker; none?: string }[] = [
  { label: 'Word document', text: 'The whole session, to read and to edit.', maker: (files, session, setting) => files.sessionWord(session, setting) },
  {
    label: 'One page for managers',
    text: 'What was agreed, where people differ, who does what by when. Word. No notes.',
    maker: (files, session, setting) => files.managersWord(session, setting),
  },
  {
    label: 'Over time',
    text: 'All sessions that are remembered, as lines and tables. Word.',
    maker: (files, session, setting) => files.trendWord(session, setting),
  },
  {
    label: 'Profile as a picture',
    text: 'The answers by dimension, as a drawing (SVG) for slides and reports.',
    maker: (files, session, setting) => files.profileSvg(session, setting),
  },
  { label: 'Spreadsheet', text: 'Answers by question, and the actions.', maker: (files, session, setting) => files.sessionSpreadsheet(session, setting) },
  { label: 'Answers as CSV', text: 'For other programs.', maker: (files, session, setting) => files.answersCsv(session, setting) },
  { label: 'Actions as CSV', text: 'For other programs.', maker: (files, session, setting) => files.actionsCsv(session, setting) },
  {
    label: 'Calendar dates',
    text: 'Days of the open actions and of the next reflection. No notes.',
    maker: (files, session, setting) => files.sessionCalendar(session, setting),
    none: NO_DAY,
  },
];

/** The files. Notes are checked for identifying details before one is made. */
export function TakeAway({ id, body: session, leave }: Props) {
  const setting = useExportSetting();
  const { make, outcome } = useMaking('the session is kept', 'Or print.');
  const words = wordsOfSession(session);
  const rows = [
    ...FILES.map(({ label, text, maker, none }) => ({
      label,
      text,
      onClick: () =>
        leave(words, `Save: ${label}`, (checked) => make(label, async () => maker(await import('../../exports/files.ts'), checked, setting), none)),
    })),
    {
      label: 'Print',
      text: 'Shows the record of the session, ready for paper.',
      onClick: () => leave(words, 'Show the record', () => goTo(screenHref(id, 'record'))),
    },
  ];
  return (
    <section class="no-print mt-10 border-t border-line pt-6">
      <h2 class="text-title font-bold">Take away</h2>
      <p class="mt-1 max-w-read text-soft">Files are made on this device. Your notes are first checked for details that could point to a person.</p>
      <ActionRows rows={rows} />
      {outcome}
    </section>
  );
}
