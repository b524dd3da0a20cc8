// A case study as text to read: for Word and paper, for learners, and for the file of the library.
import { CASE_STUDY_HEADINGS, PAUSE_HEADINGS } from '../../../library/body-headings.ts';
import { factApart } from '../../../library/fact-apart.ts';
import type { Fact } from '../../../library/facts.ts';
import { factsIfAny, list, listIfAny, text, textIfAny, type BlockOf } from '../../../library/text/block.ts';
import { section, type TextSection } from '../../../library/text/section.ts';
import { wordsOfRuns } from '../../../library/text/words.ts';
import { NATIONS, RESULT_KINDS, SETTINGS } from '../../../library/vocabulary.ts';
import type { Figure, Study, StudyQuestion } from './study.ts';
import * as texts from '../texts.ts';

/** What typed words become: paragraphs and lists. */
type PlainBlock = BlockOf<'text'> | BlockOf<'list'>;
type Heading = (typeof CASE_STUDY_HEADINGS)[number];

/** What nobody sees or types on purpose, and what stands for a letter that was lost. Lines are told apart before. */
const UNSEEN = /[\p{Cc}\p{Cs}\uFEFF\uFFFD-\uFFFF]/gu;

/** Typed words as lines without what cannot be seen: characters of control, halves of characters, spaces that do nothing. */
export const plainLines = (words: string): string[] =>
  words
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .split('\n')
    .map((line) => line.replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim())
    .filter(Boolean);

/** Typed words in one line. */
export const oneLine = (words: string): string => plainLines(words).join(' ');

const POINT = /^[-*•–]\s+/u;

/** Typed words as paragraphs and lists: each line is a paragraph, or a point where it begins with a hyphen. */
export function blocksOf(words: string): PlainBlock[] {
  const blocks: PlainBlock[] = [];
  for (const line of plainLines(words)) {
    const last = blocks.at(-1);
    const point = line.replace(POINT, '');
    if (point === line || point === '') blocks.push(text(line));
    else if (last?.is === 'list') last.items.push(point);
    else blocks.push(list([point]));
  }
  return blocks;
}

/** A figure in one line. Example: 12 of 40 people missed their first appointment (January to March 2026; counted by the service) */
export function figureWords({ value, of, when, who }: Figure): string {
  const around = [oneLine(when), oneLine(who) && texts.countedByLine(oneLine(who))].filter(Boolean).join('; ');
  return [oneLine(value), oneLine(of), around && `(${around})`].filter(Boolean).join(' ');
}

/** Blocks under a few words that say what they are; in one paragraph with the first, so that paper does not part them. */
function labelled(label: string, blocks: readonly PlainBlock[]): PlainBlock[] {
  const [first, ...rest] = blocks;
  if (!first) return [];
  return first.is === 'text' ? [text(`${label} ${wordsOfRuns(first.runs)}`), ...rest] : [text(label), ...blocks];
}

const lines = (all: readonly string[]) => all.map(oneLine).filter(Boolean);

/** What is under each heading of the story. */
function storyOf(study: Study): Record<Heading, PlainBlock[]> {
  return {
    Setting: blocksOf(study.setting),
    'What prompted it': blocksOf(study.prompted),
    'What they did': blocksOf(study.did),
    'What changed': [
      ...blocksOf(study.changed),
      ...listIfAny(study.figures.map(figureWords).filter(Boolean)),
      ...labelled(texts.whatThisDoesNotShow, blocksOf(study.notShown)),
    ],
    'What helped': blocksOf(study.helped),
    'What to watch': blocksOf(study.watch),
  };
}

/** The story, heading by heading. Headings without text are left out, unless `ifEmpty` says what stands there. */
export function storySections(study: Study, ifEmpty?: string): { heading: Heading; blocks: PlainBlock[] }[] {
  const story = storyOf(study);
  return CASE_STUDY_HEADINGS.map((heading) => ({ heading, blocks: story[heading].length > 0 || !ifEmpty ? story[heading] : [text(ifEmpty)] })).filter(
    ({ blocks }) => blocks.length > 0,
  );
}

/** The facts at a glance, as the library tells them of its case studies. */
export const studyFacts = (study: Study): Fact[] => [
  [texts.where, [oneLine(study.place), ...study.nations.map((nation) => NATIONS[nation])].filter(Boolean)],
  [texts.when, oneLine(study.year)],
  [texts.setting, study.settings.map((one) => SETTINGS[one])],
  [texts.partners, lines(study.partners)],
  [texts.forWhom, oneLine(study.population)],
  [texts.result, [RESULT_KINDS[study.result], oneLine(study.resultNote)].filter(Boolean).join(': ')],
];

/** Who may be asked, in one line. Example: Team manager, community mental health team */
export const whomToAsk = ({ askRole, askService }: Study): string => lines([askRole, askService]).join(', ');

/** All of it to read: facts, story, what can be learnt, and whom to ask. For those who stop at its pauses the result is told after the story. */
export function studySections(study: Study, { tellsResultLast = false } = {}): TextSection[] {
  const facts = studyFacts(study);
  const [atHead, atEnd] = tellsResultLast ? factApart(facts, texts.result) : [facts];
  return [
    ...section(texts.atAGlance, factsIfAny(atHead)),
    ...storySections(study).flatMap(({ heading, blocks }) => section(heading, blocks)),
    ...section(texts.result, textIfAny(atEnd)),
    ...section(texts.whatCanBeLearnt, listIfAny(lines(study.learningPoints))),
    ...section(texts.whoMayBeAskedLabel, textIfAny(whomToAsk(study))),
  ];
}

const isWritten = ({ text: words }: StudyQuestion) => oneLine(words) !== '';

/** The questions at which the story stops, in its order; the first of those that stand after the same heading. */
export const pausesOf = ({ questions }: Study): (StudyQuestion & { after: (typeof PAUSE_HEADINGS)[number] })[] =>
  PAUSE_HEADINGS.flatMap((after) => {
    const found = questions.find((question) => question.after === after && isWritten(question));
    return found ? [{ ...found, after }] : [];
  });

/** The questions to discuss at the end: those that stop nothing. */
export function toDiscuss(study: Study): StudyQuestion[] {
  const pauses = new Set(pausesOf(study).map(({ id }) => id));
  return study.questions.filter((question) => isWritten(question) && !pauses.has(question.id));
}
