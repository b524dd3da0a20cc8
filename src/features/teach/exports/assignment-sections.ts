// An assignment as sections of a report: what it is for, its parts in order. What stands below a question is up to the report.
import { minuteWords } from '../../../library/words.ts';
import { listIfAny, text, textIfAny, type Block } from '../../../library/text/block.ts';
import type { ReportSection } from '../../../library/text/report.ts';
import type { Assignment, Part } from '../model/assignment.ts';
import type { LearnerEntry } from '../model/content.ts';
import { OWN_NOTE } from '../model/own-study.ts';
import { entryKeyOf, entryOfPart, GONE_QUESTION, nameOfPart, questionsOfPart, type EntriesOf } from '../model/questions.ts';
import { entrySections, underQuestion, type EntryLook } from './entry-sections.ts';
import * as texts from '../texts.ts';

/** How the parts stand in a report. */
export interface PartLook extends EntryLook {
  /** What stands before and after the text of an entry. */
  around?: (part: Part) => { before: ReportSection[]; after: ReportSection[] };
}

const timeOf = ({ minutes, optional }: Part) => texts.youMayLeaveItOutOptional(minuteWords(minutes), optional);

/** What a part is called in a list of parts. */
const partTitle = (part: Part, entries: EntriesOf) => nameOfPart(part, entries) ?? (part.is === 'read' ? texts.noLongerOnTheSite : GONE_QUESTION);

function introOf(part: Part, entry: LearnerEntry | undefined): Block[] {
  if (part.is === 'ask') return [text(timeOf(part))];
  if (!entry) return [text(timeOf(part)), text(texts.thisPartNamesWhichIsNoLongerOnTheSite(entryKeyOf(part)!))];
  if (part.is === 'question') return [text(texts.fromTitle(entry.title, timeOf(part)))];
  return [
    text(`${entry.kind} · ${timeOf(part)}`),
    ...(entry.isOwn ? [text(OWN_NOTE)] : []),
    ...textIfAny(part.note),
    ...textIfAny(entry.contentNote ?? ''),
    ...textIfAny(entry.summary),
  ];
}

function partSections(part: Part, number: number, entries: EntriesOf, look: PartLook): ReportSection[] {
  const entry = entryOfPart(part, entries);
  const questions = questionsOfPart(part, entries);
  const head: ReportSection = { heading: `${number}. ${partTitle(part, entries)}`, level: 1, blocks: introOf(part, entry) };
  if (part.is !== 'read') return [{ ...head, blocks: [...head.blocks, ...questions.flatMap((question) => underQuestion(question, look))] }];
  if (!entry) return [head];
  const { before, after } = look.around?.(part) ?? { before: [], after: [] };
  return [head, ...before, ...entrySections(entry, questions, look), ...after];
}

/** What the trainer says first: message, objectives, instructions, and which parts there are. */
export function openingSections({ message, objectives, instructions, handBackTo, parts }: Assignment, entries: EntriesOf): ReportSection[] {
  const first = [...textIfAny(message), ...textIfAny(instructions), ...textIfAny(handBackTo ? texts.handBackToWords(handBackTo) : '')];
  const section = (heading: string, blocks: Block[]): ReportSection[] => (blocks.length > 0 ? [{ heading, level: 1, blocks }] : []);
  const rows = parts.map((part, place) => [`${place + 1}. ${partTitle(part, entries)}`, timeOf(part)]);
  return [
    ...section(texts.beforeYouBegin, first),
    ...section(texts.whatYouCanDoAfterwards, listIfAny(objectives.filter((objective) => objective.trim() !== ''))),
    // One part names itself below.
    ...section(texts.parts, rows.length > 1 ? [{ is: 'table', caption: texts.partsInOrder, head: [texts.part, texts.time], rows, widths: [4, 2] }] : []),
  ];
}

/** All parts, each under its number. */
export const partsSections = ({ parts }: Assignment, entries: EntriesOf, look: PartLook): ReportSection[] =>
  parts.flatMap((part, place) => partSections(part, place + 1, entries, look));
