// What people take away, as files. Each loads the library it needs when it is asked for.
import { fileName, textFile, toCalendar, toCsv, toSpreadsheet, toWord, type OutgoingFile } from '../../exchange/index.ts';
import type { Account, ReflectionSession } from '../model/documents.ts';
import { accountReport } from './account-report.ts';
import { profileOf } from '../model/profile.ts';
import { managersReport } from './managers-report.ts';
import { profilePicture } from './pictures.ts';
import { sessionDays } from './session-days.ts';
import { sessionReport } from './session-report.ts';
import { actionsSheet, answersSheet, sessionSheets } from './session-sheets.ts';
import { trendReport } from './trend-report.ts';
import { dimensionTitle, type ExportSetting } from './wording.ts';
import * as texts from '../texts.ts';

const nameOf = ({ team, heldOn }: ReflectionSession, what: string, extension: string) => fileName(team, extension, `${what} ${heldOn}`);

/** The session as a Word document. */
export const sessionWord = async (session: ReflectionSession, setting: ExportSetting): Promise<OutgoingFile> => ({
  name: nameOf(session, 'reflection', 'docx'),
  content: await toWord(sessionReport(session, setting)),
});

/** One page for managers as a Word document. */
export const managersWord = async (session: ReflectionSession, setting: ExportSetting): Promise<OutgoingFile> => ({
  name: nameOf(session, texts.onePage, 'docx'),
  content: await toWord(managersReport(session, setting)),
});

/** All sessions that are remembered as a Word document. */
export const trendWord = async (session: ReflectionSession, setting: ExportSetting): Promise<OutgoingFile> => ({
  name: nameOf(session, texts.overTime, 'docx'),
  content: await toWord(trendReport(session, setting)),
});

/** The profile as a drawing. */
export const profileSvg = (session: ReflectionSession, setting: ExportSetting): OutgoingFile => {
  const ids = setting.dimensions.map(({ id }) => id);
  return textFile(nameOf(session, 'profile', 'svg'), profilePicture(profileOf(session, ids), (id) => dimensionTitle(setting, id)).svg, 'image/svg+xml');
};

/** The session as a spreadsheet. */
export const sessionSpreadsheet = async (session: ReflectionSession, setting: ExportSetting): Promise<OutgoingFile> => ({
  name: nameOf(session, 'reflection', 'xlsx'),
  content: await toSpreadsheet(sessionSheets(session, setting)),
});

/** The answers by question as CSV. */
export const answersCsv = (session: ReflectionSession, setting: ExportSetting): OutgoingFile =>
  textFile(nameOf(session, 'answers', 'csv'), toCsv(answersSheet(session, setting)), 'text/csv');

/** The actions as CSV. */
export const actionsCsv = (session: ReflectionSession, setting: ExportSetting): OutgoingFile =>
  textFile(nameOf(session, 'actions', 'csv'), toCsv(actionsSheet(session, setting)), 'text/csv');

/** The dates as a calendar file, or undefined if no open action and no next reflection has one. */
export async function sessionCalendar(session: ReflectionSession, setting: ExportSetting): Promise<OutgoingFile | undefined> {
  const days = sessionDays(session, setting.siteName);
  return days.length === 0 ? undefined : textFile(nameOf(session, 'dates', 'ics'), await toCalendar(days, setting.siteName), 'text/calendar');
}

/** The reflective account as a Word document. */
export const accountWord = async (account: Account, setting: ExportSetting): Promise<OutgoingFile> => ({
  name: fileName(texts.reflectiveAccountHeldOn(account.heldOn), 'docx'),
  content: await toWord(accountReport(account, setting)),
});
