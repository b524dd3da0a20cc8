// What learners handed back as a report: who did what, themes, and each question with its answers side by side.
import { text, type Report, type ReportBlock, type ReportSection } from '../../exchange/index.ts';
import { longDay, minuteWords } from '../../../library/words.ts';
import { answersByQuestion, peopleOf, themesOf, type GivenAnswer, type Person, type QuestionAnswers } from '../model/collected-answers.ts';
import type { Collected, Theme } from '../model/collected.ts';
import { ACCOUNT_PARTS } from '../model/learning.ts';
import { scaleLine } from './choices.ts';
import { madeWith, textIfAny, type ExportSetting } from './wording.ts';
import { titleOf } from '../model/assignment.ts';

/** The labels of some themes, in the order of the list of themes. */
export const themeLabels = (themes: readonly Theme[], ids: readonly string[] = []) =>
  themes
    .filter(({ id }) => ids.includes(id))
    .map(({ label }) => label)
    .join('; ');

/** The site versions that the assignments were made with, as lines. */
export const versionLines = ({ assignments }: Collected, siteName: string) => [
  ...new Set(assignments.map(({ siteVersion }) => madeWith(siteVersion, siteName))),
  'Questions stand here in the words in which people read them.',
];

const peopleTable = (people: readonly Person[]): ReportBlock => ({
  kind: 'table',
  caption: 'Each person with time and progress',
  head: ['Who', 'Begun', 'Finished', 'Time, self-declared', 'Parts done', 'Questions answered'],
  rows: people.map(({ who, given, done, of, answered, asked }) => [
    who,
    longDay(given.startedOn),
    given.finishedOn ? longDay(given.finishedOn) : 'Not yet',
    minuteWords(given.minutes),
    `${done} of ${of}`,
    `${answered} of ${asked}`,
  ]),
  widths: [2, 1.6, 1.6, 1.4, 1, 1.2],
});

function themesSection(collected: Collected): ReportSection[] {
  const themes = themesOf(collected);
  if (themes.length === 0) return [];
  const rows = themes.map(({ label, count }) => [label, String(count)]);
  return [
    {
      heading: 'Themes',
      level: 1,
      blocks: [{ kind: 'table', caption: 'How many answers carry each theme', head: ['Theme', 'Answers'], rows, widths: [5, 1] }],
    },
  ];
}

/** Columns for themes and notes stand only where there is one. */
function answersTable(answers: readonly GivenAnswer[], themes: readonly Theme[]): ReportBlock {
  const rows = answers.map(({ who, words, mark }) => [who, words, themeLabels(themes, mark?.themes), mark?.note ?? '']);
  const isMarked = rows.some(([, , themes, note]) => themes || note);
  const columns = isMarked ? 4 : 2;
  return {
    kind: 'table',
    caption: 'Answers side by side',
    head: ['Who', 'Answer', 'Themes', 'Note'].slice(0, columns),
    rows: rows.map((row) => row.slice(0, columns)),
    widths: [1.4, 4, 1.6, 2].slice(0, columns),
  };
}

function questionSection(question: QuestionAnswers, themes: readonly Theme[]): ReportSection {
  const { texts, form, answers, asked, spread } = question;
  const [first = '', ...others] = texts;
  return {
    heading: first,
    level: 2,
    blocks: [
      ...others.map((words) => text(`Also worded: ${words}`)),
      text(`Answered by ${answers.length} of ${asked}.${form === 'rating' ? ` ${scaleLine(question)}` : ''}`),
      ...(spread.length > 0
        ? [
            {
              kind: 'table' as const,
              caption: 'How many people gave each answer',
              head: ['Answer', 'People'],
              rows: spread.map(({ label, count }) => [label, String(count)]),
              widths: [5, 1],
            },
          ]
        : []),
      ...(answers.length > 0 ? [answersTable(answers, themes)] : []),
    ],
  };
}

/** Reflective records that learners gave along. */
function recordsSection(people: readonly Person[]): ReportSection[] {
  const rows = people.flatMap(({ who, given: { account } }) => (account ? [[who, ...ACCOUNT_PARTS.map(({ key }) => account[key])]] : []));
  if (rows.length === 0) return [];
  const head = ['Who', ...ACCOUNT_PARTS.map(({ title }) => title)];
  return [{ heading: 'Reflective records', level: 1, blocks: [{ kind: 'table', caption: 'What people gave along', head, rows, widths: [1.2, 3, 3, 3] }] }];
}

/** The report on everything that came back. */
export function collectedReport(collected: Collected, { siteName }: ExportSetting): Report {
  const people = peopleOf(collected);
  return {
    title: `Answers: ${titleOf(collected)}`,
    lead: [`${people.length} handed in.`, ...versionLines(collected, siteName)],
    madeBy: siteName,
    sections: [
      { heading: 'Who handed in', level: 1, blocks: [...textIfAny(collected.note), people.length > 0 ? peopleTable(people) : text('Nobody yet.')] },
      ...themesSection(collected),
      { heading: 'Question by question', level: 1, blocks: [] },
      ...answersByQuestion(collected).map((question) => questionSection(question, collected.themes)),
      ...recordsSection(people),
    ],
  };
}
