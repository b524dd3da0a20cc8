// What learners handed back as sheets: answers in rows, one row for each person, spreads, themes, people.
import type { ReportSheet, SheetCell } from '../../exchange/index.ts';
import { answersByQuestion, peopleOf, takenOutOf, themesOf, type Person, type QuestionAnswers } from '../model/collected-answers.ts';
import { editionsOf } from '../model/collected-hints.ts';
import type { Collected } from '../model/collected.ts';
import { ACCOUNT_PARTS } from '../model/learning.ts';
import { themeLabels, versionLines } from './collected-report.ts';
import type { ExportSetting } from './wording.ts';
import * as texts from '../texts.ts';

/** One row for each answer; those to questions that were taken out come last. */
function answersSheet(collected: Collected, questions: readonly QuestionAnswers[]): ReportSheet {
  const { themes } = collected;
  const rows = questions.flatMap(({ key, answers }) =>
    answers.map(({ who, asked, words, answer, mark }): SheetCell[] => [
      key,
      asked,
      who,
      words,
      answer.is === 'rating' ? answer.value : '',
      themeLabels(themes, mark?.themes),
      mark?.note ?? '',
    ]),
  );
  const takenOut = takenOutOf(collected).map(({ who, asked, words }): SheetCell[] => [texts.takenOut, asked, who, words, '', '', '']);
  return {
    name: texts.answers,
    head: [texts.questionId, texts.question, texts.who, texts.answer, texts.rating, texts.themes, texts.note],
    rows: [...rows, ...takenOut],
    widths: [24, 50, 20, 70, 8, 28, 40],
  };
}

/** One row for each person, one column for each question. */
function sideBySideSheet(people: readonly Person[], questions: readonly QuestionAnswers[]): ReportSheet {
  const columns = questions.map(({ answers }) => new Map(answers.map(({ returnId, words }) => [returnId, words])));
  return {
    name: texts.sideBySide,
    head: [texts.who, ...questions.map(({ texts: allTexts }) => allTexts[0] ?? '')],
    rows: people.map(({ who, returnId }) => [who, ...columns.map((column) => column.get(returnId) ?? '')]),
    widths: [20, ...questions.map(() => 40)],
  };
}

const spreadsSheet = (questions: readonly QuestionAnswers[]): ReportSheet => ({
  name: texts.spreads,
  head: [texts.questionId, texts.question, texts.answer, texts.people, texts.ofThoseAsked],
  rows: questions.flatMap(({ key, texts: allTexts, spread, asked }) =>
    spread.map(({ label, count }): SheetCell[] => [key, allTexts[0] ?? '', label, count, asked]),
  ),
  widths: [24, 60, 40, 10, 16],
});

function themesSheet(collected: Collected, questions: readonly QuestionAnswers[]): ReportSheet {
  const all = themesOf(collected).map(({ label, count }): SheetCell[] => [label, texts.allQuestions, count]);
  const each = questions.flatMap(({ texts: allTexts, themes }) => themes.map(({ label, count }): SheetCell[] => [label, allTexts[0] ?? '', count]));
  return { name: texts.themes, head: [texts.theme, texts.question, texts.answers], rows: [...all, ...each], widths: [40, 60, 10] };
}

function peopleSheet(people: readonly Person[], editions: ReadonlyMap<string, number>): ReportSheet {
  const head = [
    texts.who,
    texts.begun,
    texts.finished,
    texts.minutes,
    texts.partsDone,
    texts.partsLabel,
    texts.questionsAnswered,
    texts.questions,
    ...ACCOUNT_PARTS.map(({ title }) => title),
    texts.editionOfTheAssignment,
  ];
  const rows = people.map(({ returnId, who, given, done, of, answered, asked }): SheetCell[] => [
    who,
    given.startedOn,
    given.finishedOn ?? '',
    given.minutes ?? '',
    done,
    of,
    answered,
    asked,
    ...ACCOUNT_PARTS.map(({ key }) => given.account?.[key] ?? ''),
    editions.get(returnId) ?? '',
  ]);
  return { name: texts.people, head, rows, widths: [20, 12, 12, 12, 12, 8, 12, 12, 50, 50, 50, 12] };
}

const aboutSheet = (collected: Collected, people: readonly Person[], siteName: string): ReportSheet => ({
  name: texts.aboutThisFile,
  head: [texts.about, texts.thisFile],
  rows: [
    [texts.assignment, collected.title],
    [texts.handedIn, people.length],
    [texts.note, collected.note],
    ...versionLines(collected, siteName).map((line): SheetCell[] => [texts.siteAndWording, line]),
  ],
  widths: [24, 90],
});

/** All sheets of what came back. */
export function collectedSheets(collected: Collected, { siteName }: ExportSetting): ReportSheet[] {
  const people = peopleOf(collected);
  const questions = answersByQuestion(collected);
  return [
    answersSheet(collected, questions),
    sideBySideSheet(people, questions),
    spreadsSheet(questions),
    themesSheet(collected, questions),
    peopleSheet(people, editionsOf(collected)),
    aboutSheet(collected, people, siteName),
  ];
}
