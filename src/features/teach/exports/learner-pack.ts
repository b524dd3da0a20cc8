// The assignment as a handout: everything to read, with room to write by hand. Holds nothing of facilitator notes.
import { heading, text, writingLines, type Block } from '../../../library/text/block.ts';
import type { Report, ReportSection } from '../../../library/text/report.ts';
import { titleOf, type Assignment } from '../model/assignment.ts';
import { ACCOUNT_PARTS } from '../model/learning.ts';
import { questionsOf, type AskedQuestion, type EntriesOf } from '../model/questions.ts';
import { openingSections, partsSections } from './assignment-sections.ts';
import { answerBoxes } from './choices.ts';
import { sourcesSection } from './sources-section.ts';
import { leadOf, type ExportSetting } from './wording.ts';
import * as texts from '../texts.ts';

/** Lines for an answer in a few sentences, for a note beside a level, for a name. */
const LINES = { answer: 6, note: 2, name: 1, account: 5 } as const;

function roomFor(question: AskedQuestion): Block[] {
  if (question.form === 'short') return [writingLines(LINES.answer)];
  return [...answerBoxes(question), ...(question.form === 'level' ? [text(texts.whatWouldShowIt), writingLines(LINES.note)] : [])];
}

/** Hints on a sheet of their own, as they are folded on a screen. */
function hintsSection(assignment: Assignment, entries: EntriesOf): ReportSection[] {
  const blocks = questionsOf(assignment, entries).flatMap(({ text: asked, hint }) => (hint ? [heading(asked), text(hint)] : []));
  return blocks.length > 0 ? [{ heading: texts.hints, level: 1, startsPage: true, blocks: [text(texts.thinkAboutAQuestionYourselfFirst), ...blocks] }] : [];
}

/** The handout. What follows a pause begins on a new sheet. */
export function learnerPack(assignment: Assignment, entries: EntriesOf, setting: ExportSetting): Report {
  return {
    title: titleOf(assignment),
    lead: leadOf(assignment, setting),
    madeBy: setting.siteName,
    sections: [
      ...(assignment.askName ? [{ heading: texts.yourName, level: 2 as const, blocks: [text(texts.youMayLeaveItOut), writingLines(LINES.name)] }] : []),
      ...openingSections(assignment, entries),
      ...partsSections(assignment, entries, { below: roomFor, hidesWhatFollows: true, hasHintsElsewhere: true, siteAddress: setting.siteAddress }),
      {
        heading: texts.forYourOwnRecord,
        level: 1,
        blocks: ACCOUNT_PARTS.flatMap(({ title, prompt }) => [text(`${title}. ${prompt}`), writingLines(LINES.account)]),
      },
      ...hintsSection(assignment, entries),
      ...sourcesSection(assignment, entries),
    ],
  };
}
