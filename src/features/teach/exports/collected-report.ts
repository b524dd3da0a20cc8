// What learners handed back as a report: who did what, themes, and each question with its answers side by side.
import { text, textIfAny, type Block } from '../../../library/text/block.ts';
import type { Report, ReportSection } from '../../../library/text/report.ts';
import { longDay, minuteWords } from '../../../library/words.ts';
import { answersByQuestion, peopleOf, takenOutOf, themesOf, type GivenAnswer, type Person, type QuestionAnswers } from '../model/collected-answers.ts';
import { editionsOf, editionWords } from '../model/collected-hints.ts';
import type { Collected, Theme } from '../model/collected.ts';
import { TAKEN_OUT } from '../model/earlier.ts';
import { ACCOUNT_PARTS } from '../model/learning.ts';
import { scaleLine } from './choices.ts';
import { madeWith, type ExportSetting } from './wording.ts';
import { titleOf } from '../model/assignment.ts';
import * as texts from '../texts.ts';

/** The labels of some themes, in the order of the list of themes. */
export const themeLabels = (themes: readonly Theme[], ids: readonly string[] = []) =>
  themes
    .filter(({ id }) => ids.includes(id))
    .map(({ label }) => label)
    .join('; ');

/** The site versions that the assignments were made with, as lines. */
export const versionLines = ({ assignments }: Collected, siteName: string) => [
  ...new Set(assignments.map(({ siteVersion }) => madeWith(siteVersion, siteName))),
  texts.questionsStandHereInTheWordsInWhichPeople,
];

/** With a column for the edition of the assignment where several were answered. */
function peopleTable(people: readonly Person[], editions: ReadonlyMap<string, number>): Block {
  const columns = new Set(editions.values()).size > 1 ? 7 : 6;
  return {
    is: 'table',
    caption: texts.eachPersonWithTimeAndProgress,
    head: [texts.who, texts.begun, texts.finished, texts.timeSelfDeclared, texts.partsDone, texts.questionsAnswered, texts.edition].slice(0, columns),
    rows: people.map(({ returnId, who, given, done, of, answered, asked }) =>
      [
        who,
        longDay(given.startedOn),
        given.finishedOn ? longDay(given.finishedOn) : texts.notYet,
        given.minutes === undefined ? texts.notGiven : minuteWords(given.minutes),
        texts.doneOf(done, of),
        texts.answeredOfAsked(answered, asked),
        String(editions.get(returnId) ?? ''),
      ].slice(0, columns),
    ),
    widths: [2, 1.6, 1.6, 1.4, 1, 1.2, 0.9].slice(0, columns),
  };
}

/** What to know before the table of people: the trainer’s note, and that there are several editions. */
function peopleSection(collected: Collected, people: readonly Person[]): ReportSection {
  const editions = editionsOf(collected);
  const number = new Set(editions.values()).size;
  return {
    heading: texts.whoHandedIn,
    level: 1,
    blocks: [
      ...textIfAny(collected.note),
      ...textIfAny(number > 1 ? editionWords(number) : ''),
      people.length > 0 ? peopleTable(people, editions) : text(texts.nobodyYet),
    ],
  };
}

function themesSection(collected: Collected): ReportSection[] {
  const themes = themesOf(collected);
  if (themes.length === 0) return [];
  const rows = themes.map(({ label, count }) => [label, String(count)]);
  return [
    {
      heading: texts.themes,
      level: 1,
      blocks: [{ is: 'table', caption: texts.howManyAnswersCarryEachTheme, head: [texts.theme, texts.answers], rows, widths: [5, 1] }],
    },
  ];
}

/** Columns for themes and notes stand only where there is one. An answer to other words than `first` says to which. */
function answersTable(answers: readonly GivenAnswer[], first: string, themes: readonly Theme[]): Block {
  const rows = answers.map(({ who, asked, words, mark }) => [
    asked === first ? who : `${who}, asked: ${asked}`,
    words,
    themeLabels(themes, mark?.themes),
    mark?.note ?? '',
  ]);
  const columns = [0, 1, 2, 3].filter((column) => column < 2 || rows.some((row) => row[column]));
  const only = <Cell>(cells: readonly Cell[]) => cells.filter((_, column) => columns.includes(column));
  return {
    is: 'table',
    caption: texts.answersSideBySide,
    head: only([texts.who, texts.answer, texts.themes, texts.note]),
    rows: rows.map(only),
    widths: only([1.4, 4, 1.6, 2]),
  };
}

function questionSection(question: QuestionAnswers, themes: readonly Theme[]): ReportSection {
  const { texts: allTexts, form, answers, asked, spread } = question;
  const [first = '', ...others] = allTexts;
  return {
    heading: first,
    level: 2,
    blocks: [
      ...others.map((words) => text(texts.alsoWorded(words))),
      text(texts.answeredByAnswersOfAsked(answers.length, asked, form === 'rating' ? ` ${scaleLine(question)}` : '')),
      ...(spread.length > 0
        ? [
            {
              is: 'table' as const,
              caption: texts.howManyPeopleGaveEachAnswer,
              head: [texts.answer, texts.people],
              rows: spread.map(({ label, count }) => [label, String(count)]),
              widths: [5, 1],
            },
          ]
        : []),
      ...(answers.length > 0 ? [answersTable(answers, first, themes)] : []),
    ],
  };
}

/** Answers that nobody else can stand beside: the trainer took the question out, or changed it, after it was answered. */
function takenOutSection(collected: Collected): ReportSection[] {
  const rows = takenOutOf(collected).map(({ who, asked, words }) => [who, asked, words]);
  const table: Block = { is: 'table', caption: texts.eachWithWhatWasAsked, head: [texts.who, texts.question, texts.answer], rows, widths: [1.4, 3, 4] };
  return rows.length > 0 ? [{ heading: TAKEN_OUT, level: 1, blocks: [table] }] : [];
}

/** Reflective records that learners gave along. */
function recordsSection(people: readonly Person[]): ReportSection[] {
  const rows = people.flatMap(({ who, given: { account } }) => (account ? [[who, ...ACCOUNT_PARTS.map(({ key }) => account[key])]] : []));
  if (rows.length === 0) return [];
  const head = [texts.who, ...ACCOUNT_PARTS.map(({ title }) => title)];
  return [{ heading: texts.reflectiveRecords, level: 1, blocks: [{ is: 'table', caption: texts.whatPeopleGaveAlong, head, rows, widths: [1.2, 3, 3, 3] }] }];
}

/** The report on everything that came back. */
export function collectedReport(collected: Collected, { siteName }: ExportSetting): Report {
  const people = peopleOf(collected);
  return {
    title: texts.answersColon(titleOf(collected)),
    lead: [texts.peopleHandedIn(people.length), ...versionLines(collected, siteName)],
    madeBy: siteName,
    sections: [
      peopleSection(collected, people),
      ...themesSection(collected),
      { heading: texts.questionByQuestion, level: 1, blocks: [] },
      ...answersByQuestion(collected).map((question) => questionSection(question, collected.themes)),
      ...takenOutSection(collected),
      ...recordsSection(people),
    ],
  };
}
