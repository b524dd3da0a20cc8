// The questions of a session on paper, for everyone in the room: all that the screen asks, the same answers to choose from, and lines to write on.
import { list, table, text, writingLines, type Block, type Inline, type Run } from '../../../library/text/block.ts';
import type { Report } from '../../../library/text/report.ts';
import { longDay } from '../../../library/words.ts';
import { GROUP_LABELS } from '../../together/index.ts';
import type { ReflectionSession } from '../model/documents.ts';
import type { SessionQuestion } from '../model/question.ts';
import { isLevel, SURENESS, SURENESS_LABELS } from '../model/vocabulary.ts';
import { KEPT_OF_YOU, NO_PROMISE } from './anonymity-words.ts';
import { ratingsOf } from './ratings.ts';
import * as texts from './texts.ts';

/** Boxes beside each other, to tick one. */
const besides = (labels: readonly string[]): Run[] =>
  labels.map((label, at): Run => ({ text: `${label}${at < labels.length - 1 ? '\u2003' : ''}`, box: 'empty' }));

/** The question; its help, its answers each behind a box, those that are no level in one row, and how sure; and room to write. */
function rowOf(question: SessionQuestion, index: number): Inline[] {
  const ratings = ratingsOf(question);
  const levels = ratings.filter(({ value }) => isLevel(value));
  const others = ratings.filter(({ value }) => !isLevel(value));
  return [
    texts.numberedQuestion(index + 1, question.text),
    [
      ...(question.help ? [`${question.help}\n`] : []),
      ...levels.flatMap(({ label, text: words }): Run[] => [{ text: label, strong: true, box: 'empty' }, words ? `: ${words}\n` : '\n']),
      ...besides(others.map(({ label }) => label)),
      `\n${texts.howSureAreYouQuestion}\u2003`,
      ...besides(SURENESS.map((value) => SURENESS_LABELS[value])),
    ],
    '',
  ];
}

/** How wide the columns are: answers as low as a question, and room to write beside them. */
const WIDTHS = [7, 22, 10];
/** Lines to write on for each question: no more than its answers are high. */
const LINES = 4;
const questionTable = (questions: readonly SessionQuestion[]): Block => ({
  ...table(texts.tickOneBoxForEachQuestion, [texts.question, texts.howFarIsThisInPlaceQuestion, texts.whatWouldShowItQuestion], questions.map(rowOf), WIDTHS),
  ruled: LINES,
});

/** Who writes, no more than the session keeps. */
function whoBlocks({ anonymity, groups }: ReflectionSession): Block[] {
  const name = anonymity === 'names' ? [text(texts.yourNameAsTheOthersKnowYou), writingLines(1)] : [];
  const group = anonymity !== 'none' && groups.length > 0 ? [text([`${texts.yourGroupOnPaper} `, ...besides(groups.map((one) => GROUP_LABELS[one]))])] : [];
  return [...name, ...group];
}

/** The paper. `siteName` is the site that made it. */
export function sessionPaper(session: ReflectionSession, siteName: string): Report {
  const { exercise, team, heldOn, anonymity, questions } = session;
  const happens = [
    texts.handThisSheetToThePersonWhoRunsTheSession,
    KEPT_OF_YOU[anonymity],
    ...(anonymity === 'names' ? [] : [texts.writeNoName(NO_PROMISE)]),
    texts.doNotWriteAboutPeopleWhoCouldBeRecognised,
  ];
  return {
    title: exercise.title,
    lead: [texts.teamAndDay(team || texts.ourTeam, longDay(heldOn))],
    madeBy: siteName,
    sections: [
      { heading: texts.whatHappensWithYourAnswers, level: 1, blocks: [list(happens), ...whoBlocks(session)] },
      { heading: texts.questionsLabel, level: 1, blocks: [questionTable(questions)] },
    ],
  };
}
