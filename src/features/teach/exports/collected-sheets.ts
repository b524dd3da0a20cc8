// What learners handed back as sheets: answers in rows, one row for each person, spreads, themes, people.
import type { ReportSheet, SheetCell } from '../../exchange/index.ts';
import { answersByQuestion, peopleOf, takenOutOf, themesOf, type Person, type QuestionAnswers } from '../model/collected-answers.ts';
import { editionsOf } from '../model/collected-hints.ts';
import type { Collected } from '../model/collected.ts';
import { ACCOUNT_PARTS } from '../model/learning.ts';
import { themeLabels, versionLines } from './collected-report.ts';
import type { ExportSetting } from './wording.ts';

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
  const takenOut = takenOutOf(collected).map(({ who, asked, words }): SheetCell[] => ['taken out', asked, who, words, '', '', '']);
  return {
    name: 'Answers',
    head: ['Question id', 'Question', 'Who', 'Answer', 'Rating', 'Themes', 'Note'],
    rows: [...rows, ...takenOut],
    widths: [24, 50, 20, 70, 8, 28, 40],
  };
}

/** One row for each person, one column for each question. */
function sideBySideSheet(people: readonly Person[], questions: readonly QuestionAnswers[]): ReportSheet {
  const columns = questions.map(({ answers }) => new Map(answers.map(({ returnId, words }) => [returnId, words])));
  return {
    name: 'Side by side',
    head: ['Who', ...questions.map(({ texts }) => texts[0] ?? '')],
    rows: people.map(({ who, returnId }) => [who, ...columns.map((column) => column.get(returnId) ?? '')]),
    widths: [20, ...questions.map(() => 40)],
  };
}

const spreadsSheet = (questions: readonly QuestionAnswers[]): ReportSheet => ({
  name: 'Spreads',
  head: ['Question id', 'Question', 'Answer', 'People', 'Of those asked'],
  rows: questions.flatMap(({ key, texts, spread, asked }) => spread.map(({ label, count }): SheetCell[] => [key, texts[0] ?? '', label, count, asked])),
  widths: [24, 60, 40, 10, 16],
});

function themesSheet(collected: Collected, questions: readonly QuestionAnswers[]): ReportSheet {
  const all = themesOf(collected).map(({ label, count }): SheetCell[] => [label, 'All questions', count]);
  const each = questions.flatMap(({ texts, themes }) => themes.map(({ label, count }): SheetCell[] => [label, texts[0] ?? '', count]));
  return { name: 'Themes', head: ['Theme', 'Question', 'Answers'], rows: [...all, ...each], widths: [40, 60, 10] };
}

function peopleSheet(people: readonly Person[], editions: ReadonlyMap<string, number>): ReportSheet {
  const head = [
    'Who',
    'Begun',
    'Finished',
    'Minutes, self-declared',
    'Parts done',
    'Parts',
    'Questions answered',
    'Questions',
    ...ACCOUNT_PARTS.map(({ title }) => title),
    'Edition of the assignment',
  ];
  const rows = people.map(({ returnId, who, given, done, of, answered, asked }): SheetCell[] => [
    who,
    given.startedOn,
    given.finishedOn ?? '',
    given.minutes,
    done,
    of,
    answered,
    asked,
    ...ACCOUNT_PARTS.map(({ key }) => given.account?.[key] ?? ''),
    editions.get(returnId) ?? '',
  ]);
  return { name: 'People', head, rows, widths: [20, 12, 12, 12, 12, 8, 12, 12, 50, 50, 50, 12] };
}

const aboutSheet = (collected: Collected, people: readonly Person[], siteName: string): ReportSheet => ({
  name: 'About this file',
  head: ['About', 'This file'],
  rows: [
    ['Assignment', collected.title],
    ['Handed in', people.length],
    ['Note', collected.note],
    ...versionLines(collected, siteName).map((line): SheetCell[] => ['Site and wording', line]),
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
