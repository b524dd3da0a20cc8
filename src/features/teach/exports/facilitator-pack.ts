// The assignment for whoever teaches with it: the learners’ text, with the running order, what to listen for and how to look after people.
// The only export that takes facilitator notes.
import { minuteWords } from '../../../library/words.ts';
import { list, listIfAny, text, textIfAny, type Block } from '../../../library/text/block.ts';
import type { Report, ReportSection } from '../../../library/text/report.ts';
import { titleOf, type Assignment, type Part } from '../model/assignment.ts';
import type { FacilitatorNotes } from '../model/content.ts';
import type { AskedQuestion, EntriesOf } from '../model/questions.ts';
import { openingSections, partsSections } from './assignment-sections.ts';
import { levelLines, scaleLine } from './choices.ts';
import { sourcesSection } from './sources-section.ts';
import { leadOf, type ExportSetting } from './wording.ts';
import * as texts from '../texts.ts';

/** Facilitator notes by the id of the case study. */
export type NotesOf = ReadonlyMap<string, FacilitatorNotes>;

/** The notes of the case study that a part gives to read, if there are any. */
const notesFor = (part: Part, notes: NotesOf) => (part.is === 'read' && part.collection === 'case-studies' && !part.own ? notes.get(part.entry) : undefined);

const planTable = ({ plan }: FacilitatorNotes): Block => ({
  is: 'table',
  caption: texts.runningOrder,
  head: [texts.step, texts.time, texts.how, texts.whatHappens],
  rows: plan.map((step) => [step.title, minuteWords(step.minutes), step.grouping, step.text]),
  widths: [1.6, 1.2, 1.2, 4],
});

function around(notes: NotesOf) {
  return (part: Part): { before: ReportSection[]; after: ReportSection[] } => {
    const found = notesFor(part, notes);
    if (!found) return { before: [], after: [] };
    const care: Block[] = found.care.length > 0 ? [text(texts.lookingAfterPeople), list(found.care)] : [];
    return {
      before: [{ heading: texts.forYouHowToRunIt, level: 2, blocks: [...textIfAny(found.opening), planTable(found), ...care] }],
      after: [{ heading: texts.forYouHowToEnd, level: 2, blocks: [...textIfAny(found.closing), ...textIfAny(found.basis)] }],
    };
  };
}

/** What answers may hold: what to listen for, or what each level or choice means. */
function guidance(notes: NotesOf) {
  return (question: AskedQuestion): Block[] => {
    const found = notesFor(question.part, notes)?.questions.find(({ question: id }) => question.key.endsWith(`/${id}`));
    if (found)
      return [
        text(texts.listenFor),
        list(found.listenFor),
        text(texts.ifItIsQuietIfQuiet(found.ifQuiet)),
        ...(found.careful ? [text(texts.takeCareCareful(found.careful))] : []),
      ];
    if (question.form === 'choice') return listIfAny(question.choices ?? []);
    if (question.form === 'rating') return [text(texts.ratingFromToLine(scaleLine(question)))];
    if (question.form === 'short') return [];
    return [list(levelLines(question)), ...(question.anchors ? [text(texts.whatWouldShowItEvidence(question.anchors.evidence))] : [])];
  };
}

/** The pack for the facilitator. Where a case study has no notes, its text stands alone. */
export function facilitatorPack(assignment: Assignment, entries: EntriesOf, notes: NotesOf, setting: ExportSetting): Report {
  return {
    title: texts.forTheFacilitator(titleOf(assignment)),
    lead: [texts.keepThisToYourself, ...leadOf(assignment, setting)],
    madeBy: setting.siteName,
    sections: [
      ...openingSections(assignment, entries),
      ...partsSections(assignment, entries, { below: guidance(notes), siteAddress: setting.siteAddress, around: around(notes) }),
      ...sourcesSection(assignment, entries),
    ],
  };
}
