// An entry of the library as sections of a report, in the order in which a learner reads it. Its links lead to the site from wherever the file is.
import { facts, listIfAny, text, type Block } from '../../../library/text/block.ts';
import { withoutLinks, withWholeLinks } from '../../../library/text/links.ts';
import type { ReportSection } from '../../../library/text/report.ts';
import type { LearnerEntry, Section } from '../model/content.ts';
import type { AskedQuestion } from '../model/questions.ts';
import * as texts from '../texts.ts';

/** What stands below a question: room, an answer, or what to listen for. */
export type BelowQuestion = (question: AskedQuestion) => Block[];

/** What stands under a question: its hint, unless hints stand elsewhere, then what is below. */
export const underQuestion = (question: AskedQuestion, { below, hasHintsElsewhere }: Pick<EntryLook, 'below' | 'hasHintsElsewhere'>): Block[] => [
  ...(question.hint && !hasHintsElsewhere ? [text(texts.hint(question.hint))] : []),
  ...below(question),
];

const ifAny = (heading: string, blocks: readonly Block[]): ReportSection[] => (blocks.length > 0 ? [{ heading, level: 2, blocks: [...blocks] }] : []);

/** How an entry stands on paper. */
export interface EntryLook {
  below: BelowQuestion;
  /** Hints are not beside their questions, so that people think first. */
  hasHintsElsewhere?: true;
  /** A story has no links before its last pause: one might tell how it ends. */
  leadsOnAtTheEnd?: true;
  /** The address of the site, with its base path. */
  siteAddress: string;
}

/** The text of an entry with its pauses, what is expected there, the questions, and the words that are explained. */
export function entrySections(entry: LearnerEntry, questions: readonly AskedQuestion[], look: EntryLook): ReportSection[] {
  const { siteAddress } = look;
  const pauseOf = ({ pause }: Section) => questions.find(({ at, key }) => pause && at === 'pause' && key.endsWith(`/${pause.id}`));
  const lastPause = entry.sections.findLastIndex((section) => pauseOf(section) !== undefined);
  const story = entry.sections.flatMap((section, place): ReportSection[] => {
    const pause = pauseOf(section);
    return [
      { heading: section.heading, level: 2, blocks: look.leadsOnAtTheEnd && place <= lastPause ? section.blocks.map(withoutLinks) : section.blocks },
      ...(pause ? [{ heading: texts.pauseHereAndThink, level: 3 as const, blocks: [text(pause.text), ...underQuestion(pause, look)] }] : []),
    ];
  });
  const others = questions.filter(({ at }) => at !== 'pause');
  const sections: ReportSection[] = [
    ...story,
    ...ifAny(
      texts.whatAProtocolIsExpectedToDoHere,
      listIfAny(entry.expects.map((one) => [one.url ? { text: one.text, href: one.url } : one.text, ` (${one.dimension})`])),
    ),
    ...(others.length > 0 ? [{ heading: texts.questionsForYou, level: 2 as const, blocks: [] }] : []),
    ...others.map((question): ReportSection => ({ heading: question.text, level: 3, blocks: underQuestion(question, look) })),
    ...ifAny(texts.wordsExplained, entry.terms.length > 0 ? [facts(entry.terms.map(({ term, meaning }) => [term, meaning]))] : []),
  ];
  return sections.map((section) => ({ ...section, blocks: section.blocks.map((block) => withWholeLinks(block, siteAddress)) }));
}
