// The scenes of one entry: its text section by section, its pauses, what is expected, its steps, and each question to discuss.
import { RATING_LABELS } from '../../../reflect/index.ts';
import type { ReadPart } from '../../model/assignment.ts';
import { stepsIn } from '../../../../library/text/steps.ts';
import { wordsOf, wordsOfRuns } from '../../../../library/text/words.ts';
import { facts, heading, list, listIfAny, orderedList, text, type Block, type Step } from '../../../../library/text/block.ts';
import type { LearnerEntry, Section, Teachable } from '../../model/content.ts';
import type { AskedQuestion } from '../../model/questions.ts';
import { entryWithoutLinks } from '../../view/without-links.ts';
import type { Scene, Speak } from './scene.ts';
import { shareMinutes } from './share-minutes.ts';
import { twoFourAll } from './together.ts';
import * as texts from '../texts.ts';

/** A scene before it has its place. */
export type NewScene = Omit<Scene, 'number'>;

/** Sections that are for whoever runs a tool or a session plan, by what they belong to. They are told in the notes window. */
const FOR_THE_PRESENTER: Partial<Record<Teachable, { before: readonly string[]; after: readonly string[] }>> = {
  tools: { before: ['at-a-glance', 'in-the-room-and-online', 'care-and-ethics'], after: ['what-next', 'what-this-rests-on'] },
  'session-plans': { before: ['at-a-glance', 'before-you-start', 'looking-after-people'], after: ['after-the-session', 'what-this-rests-on'] },
};

/** Sections that tell a reader about an entry or lead on from it. A group that works through an assignment goes without. */
const ASIDE: readonly string[] = ['at-a-glance', 'result', 'see-also'];

export const NOTHING_TO_SAY: Speak = { at: [], blocks: [] };

const countWords = (blocks: readonly Block[]) => blocks.flatMap(wordsOf).join(' ').split(/\s+/u).filter(Boolean).length;

const isSheet = (block: Block | undefined) => block?.is === 'table' && !block.rows.some((cells) => cells.slice(1).some(Boolean));

function listUnder(title: string, words: readonly string[]): Block[] {
  const items = words.filter(Boolean);
  return items.length > 0 ? [heading(title), list(items)] : [];
}

/** Blocks for a screen. A sheet to fill in says nothing there: what it asks is shown as lists, and its prompts under a heading of their own. */
function shownBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block, index): Block[] => {
    if (block.is === 'list' && isSheet(blocks[index - 1])) return [heading(texts.prompts), block];
    if (block.is !== 'table' || !isSheet(block)) return [block];
    const lines = block.rows.map(([name = '']) => wordsOfRuns(name));
    return [...listUnder(lines.some(Boolean) ? texts.forEachLine : texts.whatTheSheetAsks, block.head), ...listUnder(texts.lines, lines)];
  });
}

/** What the answer can be, below a question. */
export function answerBlocks({ form, choices = [], low = '', high = '', anchors }: AskedQuestion): Block[] {
  if (form === 'choice') return [orderedList(choices)];
  if (form === 'rating') return [text(['From 1 to 5.', low && texts.isLow(low), high && texts.isHigh(high)].filter(Boolean).join(' '))];
  if (!anchors) return [];
  return [
    facts([
      [RATING_LABELS['not-yet'], anchors.notYet],
      [RATING_LABELS.partly, anchors.partly],
      [RATING_LABELS['in-place'], anchors.inPlace],
    ]),
  ];
}

/** A question, with the ways of sitting together that its minutes allow. */
export const questionScene = (question: AskedQuestion, above: string, minutes: number, speak: Speak = NOTHING_TO_SAY): NewScene => ({
  is: 'question',
  above,
  heading: question.text || texts.aQuestion,
  blocks: answerBlocks(question),
  minutes,
  together: twoFourAll(minutes),
  speak: { ...speak, ...(question.hint && { hint: question.hint }) },
});

/** Minutes of the steps together, where each has its own. */
export function plannedMinutes(entry: LearnerEntry): number {
  const sum = entry.sections.flatMap(({ blocks }) => stepsIn(blocks)).reduce((all, { minutes = 0 }) => all + minutes, 0);
  return sum > 0 ? sum : entry.minutes;
}

function stepScene({ title, together, text: words, prompts }: Step, above: string, minutes: number, isPlan: boolean): NewScene {
  return {
    is: 'step',
    above,
    heading: title,
    // The text of a plan tells the facilitator what to do and say; that of a tool tells everyone.
    blocks: [...(isPlan ? [] : [text(words)]), ...listIfAny(prompts)],
    minutes,
    together: together ? [{ words: together, minutes }] : [],
    speak: { at: [], blocks: isPlan ? [text(words)] : [] },
  };
}

const sectionsAs = (sections: readonly Section[], ids: readonly string[]): Block[] =>
  ids.flatMap((id) => sections.filter((section) => section.id === id).flatMap((section): Block[] => [heading(section.heading), ...section.blocks]));

/** What the presenter of an entry is told at its start and at its end. */
export function speakOf({ collection, id, sections }: LearnerEntry): { opening: Speak; closing: Speak } {
  const { before = [], after = [] } = FOR_THE_PRESENTER[collection] ?? {};
  const caseStudy = collection === 'case-studies' ? { caseStudy: id } : {};
  return {
    opening: { ...caseStudy, at: ['opening'], blocks: sectionsAs(sections, before) },
    closing: { ...caseStudy, at: ['closing'], blocks: sectionsAs(sections, after) },
  };
}

const sectionScene = (above: string, title: string, blocks: readonly Block[], minutes: number, speak = NOTHING_TO_SAY): NewScene => ({
  is: 'text',
  above,
  heading: title,
  blocks,
  minutes,
  together: [],
  speak,
});

/** The sections that are shown. Where a story pauses it has to be told. */
function shownSections({ collection, sections }: LearnerEntry, isAssigned: boolean): Section[] {
  const { before = [], after = [] } = FOR_THE_PRESENTER[collection] ?? {};
  const hidden = [...before, ...after, ...(isAssigned ? ASIDE : [])];
  return sections.filter(({ id, pause }) => pause || !hidden.includes(id));
}

interface Parts {
  /** The entry is a part of an assignment, not presented by itself. */
  isAssigned: boolean;
  /** What the part asks, in order; what is left out of an assignment is not among it. */
  questions: readonly AskedQuestion[];
  /** For all of it. */
  minutes: number;
}

/** The scenes of an entry after its title. Their clocks together never take longer than its minutes. */
export function entryScenes(whole: LearnerEntry, part: ReadPart, { isAssigned, questions, minutes }: Parts): NewScene[] {
  const entry = entryWithoutLinks(whole);
  const sections = shownSections(entry, isAssigned);
  const expected = listIfAny(entry.expects.map((one) => one.text));
  const shares = shareMinutes(minutes, {
    steps: sections.flatMap(({ blocks }) => stepsIn(blocks)).map((step) => step.minutes ?? 0),
    texts: [...sections.flatMap(({ blocks }) => (stepsIn(blocks).length > 0 ? [] : countWords(blocks))), countWords(expected)],
    questions: questions.length,
  });
  const speakAt = (question: AskedQuestion): Speak => {
    if (entry.collection !== 'case-studies') return NOTHING_TO_SAY;
    return { caseStudy: entry.id, at: ['question'], question: question.key.slice(part.id.length + 1), blocks: [] };
  };
  /** While a story is told, the running order says what comes when. */
  const whileTold: Speak = entry.collection === 'case-studies' ? { caseStudy: entry.id, at: ['story'], blocks: [] } : NOTHING_TO_SAY;
  const ask = (question: AskedQuestion, above: string) => questionScene(question, above, shares.questions.shift() ?? 0, speakAt(question));
  const scenes: NewScene[] = [];
  let isNext = false;
  for (const section of sections) {
    const above = isNext ? texts.whatHappenedNext : entry.title;
    isNext = false;
    const steps = stepsIn(section.blocks);
    if (steps.length > 0)
      scenes.push(
        ...steps.map((step, index, { length }) =>
          stepScene(step, texts.stepIndexOfLength(index + 1, length), shares.steps.shift() ?? 0, entry.collection === 'session-plans'),
        ),
      );
    else scenes.push(sectionScene(above, section.heading, shownBlocks(section.blocks), shares.texts.shift() ?? 0, whileTold));
    const pause = questions.find(({ key, at }) => at === 'pause' && key === `${part.id}/${section.pause?.id ?? ''}`);
    if (!pause) continue;
    scenes.push(ask(pause, texts.pauseHereAndThink));
    isNext = true;
  }
  if (expected.length > 0) scenes.push(sectionScene(entry.title, texts.whatAProtocolIsExpectedToDoHere, expected, shares.texts.shift() ?? 0));
  const discussed = questions.filter(({ at }) => at !== 'pause');
  scenes.push(...discussed.map((question, index) => ask(question, texts.toDiscussIndexOfDiscussed(index + 1, discussed.length))));
  return scenes;
}
