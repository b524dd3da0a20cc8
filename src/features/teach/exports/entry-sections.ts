// An entry of the library as sections of a report, in the order in which a learner reads it.
import { list, orderedList, quote, text, type ReportBlock, type ReportSection } from '../../exchange/index.ts';
import { wordsOfRuns } from '../model/block-words.ts';
import type { Block, LearnerEntry, Section } from '../model/content.ts';
import type { AskedQuestion } from '../model/questions.ts';

/** What stands below a question: room, an answer, or what to listen for. */
export type BelowQuestion = (question: AskedQuestion) => ReportBlock[];

function blockOf(block: Exclude<Block, { is: 'heading' }>): ReportBlock {
  if (block.is === 'text') return text(wordsOfRuns(block.runs));
  if (block.is === 'quote') return quote(wordsOfRuns(block.runs));
  if (block.is === 'facts') return list(block.facts.map(([name, value]) => `${name}: ${value}`));
  if (block.is === 'list') return (block.ordered ? orderedList : list)(block.items.map(wordsOfRuns));
  return { kind: 'table', caption: block.caption, head: block.head, rows: block.rows };
}

/** A section of an entry, and one below it for each heading inside it. */
function sectionsOf({ heading, blocks }: Section): ReportSection[] {
  const sections: ReportSection[] = [{ heading, level: 2, blocks: [] }];
  for (const block of blocks) {
    if (block.is === 'heading') sections.push({ heading: block.text, level: 3, blocks: [] });
    else sections.at(-1)!.blocks.push(blockOf(block));
  }
  return sections;
}

/** What stands under a question: its hint, then what is below. */
export const underQuestion = (question: AskedQuestion, below: BelowQuestion): ReportBlock[] => [
  ...(question.hint ? [text(`Hint: ${question.hint}`)] : []),
  ...below(question),
];

const ifAny = (heading: string, blocks: readonly ReportBlock[]): ReportSection[] => (blocks.length > 0 ? [{ heading, level: 2, blocks: [...blocks] }] : []);

/** How an entry stands on paper. */
export interface EntryLook {
  below: BelowQuestion;
  /** What follows a pause begins on a new sheet, so that nobody reads it by accident. */
  hidesWhatFollows: boolean;
}

/** The text of an entry with its pauses, what is expected there, the questions, and the words that are explained. */
export function entrySections(entry: LearnerEntry, questions: readonly AskedQuestion[], { below, hidesWhatFollows }: EntryLook): ReportSection[] {
  const pauseOf = ({ pause }: Section) => questions.find(({ at, key }) => pause && at === 'pause' && key.endsWith(`/${pause.id}`));
  let isAfterPause = false;
  const story = entry.sections.flatMap((section): ReportSection[] => {
    const [first, ...rest] = sectionsOf(section);
    const pause = pauseOf(section);
    const startsPage = isAfterPause && hidesWhatFollows;
    isAfterPause = pause !== undefined;
    return [
      { ...first!, ...(startsPage && { startsPage }) },
      ...rest,
      ...(pause ? [{ heading: 'Pause here and think', level: 3 as const, blocks: [text(pause.text), ...underQuestion(pause, below)] }] : []),
    ];
  });
  const others = questions.filter(({ at }) => at !== 'pause');
  return [
    ...story,
    ...ifAny('What a protocol is expected to do here', entry.expects.length > 0 ? [list(entry.expects.map((one) => `${one.text} (${one.dimension})`))] : []),
    ...(others.length > 0 ? [{ heading: 'Questions for you', level: 2 as const, blocks: [] }] : []),
    ...others.map((question): ReportSection => ({ heading: question.text, level: 3, blocks: underQuestion(question, below) })),
    ...ifAny('Words explained', entry.terms.length > 0 ? [list(entry.terms.map(({ term, meaning }) => `${term}: ${meaning}`))] : []),
  ];
}
