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
import * as texts from '../texts.ts';

interface Props extends SessionScreen {
  leave: Leave<ReflectionSession>;
}
type Maker = (files: typeof ExportFiles, session: ReflectionSession, setting: ExportSetting) => OutgoingFile | undefined | Promise<OutgoingFile | undefined>;

const NO_DAY = texts.thereIsNoDateYet;
const FILES: readonly { label: string; text: string; maker: Maker; none?: string }[] = [
  { label: texts.wordDocument, text: texts.wholeSession, maker: (files, session, setting) => files.sessionWord(session, setting) },
  {
    label: texts.onePageForManagers,
    text: texts.whatWasAgreed,
    maker: (files, session, setting) => files.managersWord(session, setting),
  },
  {
    label: texts.overTime,
    text: texts.allSessionsThatAreRemembered,
    maker: (files, session, setting) => files.trendWord(session, setting),
  },
  {
    label: texts.profileAsAPicture,
    text: texts.answersByDimension,
    maker: (files, session, setting) => files.profileSvg(session, setting),
  },
  { label: texts.spreadsheet, text: texts.answersByQuestion, maker: (files, session, setting) => files.sessionSpreadsheet(session, setting) },
  { label: texts.answersAsCSV, text: texts.forOtherPrograms, maker: (files, session, setting) => files.answersCsv(session, setting) },
  { label: texts.actionsAsCSV, text: texts.forOtherPrograms, maker: (files, session, setting) => files.actionsCsv(session, setting) },
  {
    label: texts.calendarDates,
    text: texts.daysOfTheOpenActionsAndOfTheNextReflection,
    maker: (files, session, setting) => files.sessionCalendar(session, setting),
    none: NO_DAY,
  },
];

/** The files. Notes are checked for identifying details before one is made. */
export function TakeAway({ id, body: session, leave }: Props) {
  const setting = useExportSetting();
  const { make, outcome } = useMaking(texts.sessionIsKept);
  const words = wordsOfSession(session);
  const rows = [
    ...FILES.map(({ label, text, maker, none }) => ({
      label,
      text,
      onClick: () =>
        leave(words, texts.saveLabel(label), (checked) => make(label, async () => maker(await import('../../exports/files.ts'), checked, setting), none)),
    })),
    {
      label: texts.print,
      text: texts.showsTheRecordOfTheSession,
      onClick: () => leave(words, texts.showTheRecord, () => goTo(screenHref(id, 'record'))),
    },
  ];
  return (
    <section class="no-print mt-10 border-t border-line pt-6">
      <h2 class="text-title font-bold">{texts.takeAway}</h2>
      <p class="mt-1 max-w-read text-soft">{texts.filesAreMadeOnThisDevice}</p>
      <ActionRows rows={rows} />
      {outcome}
    </section>
  );
}
