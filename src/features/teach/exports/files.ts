// What people take away from teaching, as files. Each loads the library it needs when it is asked for.
import { fileName, toSpreadsheet, toWord, type OutgoingFile } from '../../exchange/index.ts';
import { titleOf, type Assignment } from '../model/assignment.ts';
import type { Collected } from '../model/collected.ts';
import type { Learning } from '../model/learning.ts';
import type { EntriesOf } from '../model/questions.ts';
import { collectedReport } from './collected-report.ts';
import { collectedSheets } from './collected-sheets.ts';
import { peopleOf } from '../model/collected-answers.ts';
import { feedbackReport } from './feedback-report.ts';
import { facilitatorPack, type NotesOf } from './facilitator-pack.ts';
import { learnerCopy, reflectiveRecord } from './learner-copy.ts';
import { learnerPack } from './learner-pack.ts';
import type { ExportSetting } from './wording.ts';
import * as texts from '../texts.ts';

/** The handout for learners as a Word document. */
export const learnerPackWord = async (assignment: Assignment, entries: EntriesOf, setting: ExportSetting): Promise<OutgoingFile> => ({
  name: fileName(titleOf(assignment), 'docx', texts.learnerPack),
  content: await toWord(learnerPack(assignment, entries, setting)),
});

/** The pack for the facilitator as a Word document. */
export const facilitatorPackWord = async (assignment: Assignment, entries: EntriesOf, notes: NotesOf, setting: ExportSetting): Promise<OutgoingFile> => ({
  name: fileName(texts.facilitatorPack(titleOf(assignment)), 'docx'),
  content: await toWord(facilitatorPack(assignment, entries, notes, setting)),
});

/** The learner’s own copy as a Word document. */
export const learnerCopyWord = async (learning: Learning, entries: EntriesOf, setting: ExportSetting): Promise<OutgoingFile> => ({
  name: fileName(texts.myCopy(titleOf(learning.assignment)), 'docx'),
  content: await toWord(learnerCopy(learning, entries, setting)),
});

/** The reflective record as a Word document. */
export const reflectiveRecordWord = async (learning: Learning, setting: ExportSetting): Promise<OutgoingFile> => ({
  name: fileName(texts.reflectiveRecordFinishedOn(learning.finishedOn ?? learning.startedOn), 'docx'),
  content: await toWord(reflectiveRecord(learning, setting)),
});

/** What came back as a Word document. */
export const collectedWord = async (collected: Collected, setting: ExportSetting): Promise<OutgoingFile> => ({
  name: fileName(texts.answersLine(titleOf(collected)), 'docx'),
  content: await toWord(collectedReport(collected, setting)),
});

/** What came back as a spreadsheet. */
export const collectedSpreadsheet = async (collected: Collected, setting: ExportSetting): Promise<OutgoingFile> => ({
  name: fileName(texts.answersLine(titleOf(collected)), 'xlsx'),
  content: await toSpreadsheet(collectedSheets(collected, setting)),
});

/** The trainer’s words to one learner as a Word document; nothing where the learner is not there. */
export async function feedbackWord(collected: Collected, returnId: string, setting: ExportSetting): Promise<OutgoingFile | undefined> {
  const report = feedbackReport(collected, returnId, setting);
  return (
    report && {
      name: fileName(texts.feedbackWho(peopleOf(collected).find((one) => one.returnId === returnId)?.who ?? '', titleOf(collected)), 'docx'),
      content: await toWord(report),
    }
  );
}
