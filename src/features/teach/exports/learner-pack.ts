// The assignment as a handout: everything to read, with room to write by hand. Holds nothing of facilitator notes.
import { list, strong, text, writingLines, type Block } from '../../../library/text/block.ts';
import type { Report, ReportSection } from '../../../library/text/report.ts';
import { titleOf, type Assignment } from '../model/assignment.ts';
import { ACCOUNT_PARTS } from '../model/learning.ts';
import { questionsOf, type AskedQuestion, type EntriesOf } from '../model/questions.ts';
import { openingSections, partsSections } from './assignment-sections.ts';
import { answerBoxes } from './choices.ts';
import { sourcesSection } from './sources-section.ts';
import { leadOf, type ExportSetting } from './wording.ts';
import * as texts from '../texts.ts';

/** Lines for an answer in a few sentences, for a note beside a level, for a name, for each part of the record. */
const LINES = { answer: 4, note: 2, name: 1, account: 3 } as const;

function roomFor(question: AskedQuestion): Block[] {
  // The story goes on below a pause: sheets of its own would leave half of the paper empty.
  if (question.form === 'short') return [writingLines(LINES.answer), ...(question.at === 'pause' ? [text(texts.readOnOnceYouHaveWritten)] : [])];
  return [...answerBoxes(question), ...(question.form === 'level' ? [text(texts.whatWouldShowIt), writingLines(LINES.note)] : [])];
}

/** Hints on a sheet of their own, as they are folded on a screen. */
function hintsSection(assignment: Assignment, entries: EntriesOf): ReportSection[] {
  const hints = questionsOf(assignment, entries).flatMap(({ text: asked, hint }) => (hint ? [[strong(asked), '\n', hint]] : []));
  return hints.length > 0 ? [{ heading: texts.hints, level: 1, startsPage: true, blocks: [text(texts.thinkAboutAQuestionYourselfFirst), list(hints)] }] : [];
}

/** The handout. What somebody keeps, the record, stands last. */
export function learnerPack(assignment: Assignment, entries: EntriesOf, setting: ExportSetting): Report {
  return {
    title: titleOf(assignment),
    lead: leadOf(assignment, setting),
    madeBy: setting.siteName,
    sections: [
      ...(assignment.askName ? [{ heading: texts.yourName, level: 2 as const, blocks: [text(texts.youMayLeaveItOut), writingLines(LINES.name)] }] : []),
      ...openingSections(assignment, entries),
      ...partsSections(assignment, entries, { below: roomFor, hasHintsElsewhere: true, leadsOnAtTheEnd: true, siteAddress: setting.siteAddress }),
      ...hintsSection(assignment, entries),
      ...sourcesSection(assignment, entries),
      {
        heading: texts.forYourOwnRecord,
        level: 1,
        blocks: ACCOUNT_PARTS.flatMap(({ title, prompt }) => [text(`${title}. ${prompt}`), writingLines(LINES.account)]),
      },
    ],
  };
}
