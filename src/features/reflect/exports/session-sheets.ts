// A session as sheets: answers by question, actions, and what the file is.
import type { ReportSheet, SheetCell } from '../../exchange/index.ts';
import { allActions, discussionOf } from '../model/actions.ts';
import type { ReflectionSession } from '../model/documents.ts';
import { addedByFacilitator } from '../model/pool.ts';
import { gapSentence, resultsOf, type QuestionResult, type Results } from '../model/results.ts';
import { VERDICTS } from '../model/spread.ts';
import { ACTION_STATUS_LABELS, ANONYMITY_LABELS, RATING_LABELS } from '../model/vocabulary.ts';
import { countsOf, dimensionTitle, expectationText, longDay, RATING_HEADS, versionLine, type ExportSetting } from './wording.ts';

/** A column for each person, where names are shown. Below that level nobody has one. */
function peopleColumns(session: ReflectionSession): { heads: string[]; cellsFor: (result: QuestionResult) => string[] } {
  if (session.anonymity !== 'names') return { heads: [], cellsFor: () => [] };
  return {
    heads: session.pool.map(({ name, via }, index) => `${name ?? `Person ${index + 1}`}${via === 'facilitator' ? ' (added by the facilitator)' : ''}`),
    cellsFor: ({ question }) =>
      session.pool.map(({ answers }) => {
        const rating = answers[question.key]?.rating;
        return rating ? RATING_LABELS[rating] : '';
      }),
  };
}

function groupColumns({ view }: Results): { heads: string[]; cellsFor: (result: QuestionResult) => number[] } {
  return {
    heads: view.buckets.flatMap(({ label }) => RATING_HEADS.map((rating) => `${label}: ${rating}`)),
    cellsFor: ({ groups }) => groups.flatMap(({ tallies }) => countsOf(tallies)),
  };
}

/** One row for each question: what was asked, how answers are spread, what was agreed. */
export function answersSheet(session: ReflectionSession, setting: ExportSetting): ReportSheet {
  const results = resultsOf(session);
  const groups = groupColumns(results);
  const people = peopleColumns(session);
  const head = ['No.', 'Question', 'Set', 'Dimension', ...RATING_HEADS, 'Not answered', 'What it says', 'Gap between groups', 'Agreed', 'Shared note'];
  const rows = results.questions.map((result, index): SheetCell[] => {
    const { question, tallies, unanswered, verdict, gap } = result;
    const { agreed, note } = discussionOf(session, question.key);
    return [
      index + 1,
      question.text,
      question.setTitle,
      dimensionTitle(setting, question.dimension),
      ...countsOf(tallies),
      unanswered,
      VERDICTS[verdict].label,
      gap ? gapSentence(gap) : '',
      agreed ? RATING_LABELS[agreed] : '',
      note,
      ...groups.cellsFor(result),
      ...people.cellsFor(result),
      question.key,
      question.wording,
      session.siteVersion,
    ];
  });
  const heads = [...head, ...groups.heads, ...people.heads, 'Question id', 'Mark of the wording', 'Site version'];
  const wide: Record<string, number> = {
    'No.': 5,
    Question: 60,
    Set: 28,
    Dimension: 28,
    'Shared note': 50,
    'Gap between groups': 32,
    'Question id': 36,
    'Site version': 24,
  };
  return { name: 'Answers by question', head: heads, rows, widths: heads.map((name) => wide[name] ?? 14) };
}

/** One row for each action. */
export function actionsSheet(session: ReflectionSession, setting: ExportSetting): ReportSheet {
  const rows = allActions(session).map(({ action, question, key }) => [
    action.what,
    action.ownerRole,
    action.by ?? '',
    action.firstStep,
    ACTION_STATUS_LABELS[action.status],
    action.carriedFrom ?? '',
    expectationText(setting, action.expectation),
    question?.text ?? session.previous?.questions[key]?.text ?? key,
    question?.wording ?? '',
    session.siteVersion,
  ]);
  const head = ['What', 'Owner (role)', 'By', 'First step', 'Status', 'Carried over from', 'Expectation', 'Question', 'Mark of the wording', 'Site version'];
  return { name: 'Actions', head, rows, widths: [50, 28, 12, 40, 10, 14, 50, 50, 14, 24] };
}

function aboutSheet(session: ReflectionSession, setting: ExportSetting): ReportSheet {
  const helped = addedByFacilitator(session);
  const rows: SheetCell[][] = [
    ['Team', session.team],
    ['Exercise', session.exercise.title],
    ['Date', longDay(session.heldOn)],
    ['People who answered', session.pool.length],
    ['Added by the facilitator', helped],
    ['Anonymity', ANONYMITY_LABELS[session.anonymity]],
    ['Groups', resultsOf(session).view.why ?? 'Each group stands alone, or groups are not told apart.'],
    ['Next reflection', session.nextOn ? longDay(session.nextOn) : ''],
    ['Site and wording', versionLine(setting.siteName, session.siteVersion)],
    ['Not a score', 'The counts show where people differ. They do not rank teams or services.'],
  ];
  return { name: 'About this file', head: ['About', 'This file'], rows, widths: [28, 90] };
}

/** All sheets of a session. */
export const sessionSheets = (session: ReflectionSession, setting: ExportSetting): ReportSheet[] => [
  answersSheet(session, setting),
  actionsSheet(session, setting),
  aboutSheet(session, setting),
];
