// A session as sheets: answers by question, actions, and what the file is.
import { ACTION_STATUS_LABELS } from '../../../library/agreed-actions.ts';
import type { ReportSheet, SheetCell } from '../../exchange/index.ts';
import { actionsByDay, allActions, discussionOf } from '../model/actions.ts';
import type { ReflectionSession } from '../model/documents.ts';
import { gapSentence, resultsOf, type QuestionResult, type Results } from '../model/results.ts';
import { actionsOfLastTime, compareWithLast, howCompared, MOVE_LABELS } from '../model/comparison.ts';
import { noTallies, VERDICT_LABELS } from '../model/spread.ts';
import { tookPart, tookPartWords } from '../model/took-part.ts';
import { ANONYMITY_LABELS } from '../../together/index.ts';
import { RATING_LABELS } from '../model/vocabulary.ts';
import { countsOf, dimensionTitle, expectationText, longDay, RATING_HEADS, versionLine, type ExportSetting } from './wording.ts';
import * as texts from '../texts.ts';

/** A column for each person, where names are shown. Below that level nobody has one. */
function peopleColumns(session: ReflectionSession): { heads: string[]; cellsFor: (result: QuestionResult) => string[] } {
  if (session.anonymity !== 'names') return { heads: [], cellsFor: () => [] };
  return {
    heads: session.pool.map(({ name, via }, index) => `${name ?? texts.personIndex(index + 1)}${via === 'facilitator' ? texts.addedByTheFacilitator : ''}`),
    cellsFor: ({ question }) =>
      session.pool.map(({ answers }) => {
        const rating = answers[question.key]?.rating;
        return rating ? RATING_LABELS[rating] : '';
      }),
  };
}

/** Counts of the groups that stand apart. Cells stay empty where too few of a group answered the question. */
function groupColumns({ view }: Results): { heads: string[]; cellsFor: (result: QuestionResult) => SheetCell[] } {
  return {
    heads: view.buckets.flatMap(({ label }) => RATING_HEADS.map((rating) => `${label}: ${rating}`)),
    cellsFor: ({ groups }) =>
      view.buckets.flatMap((bucket): SheetCell[] => {
        const own = groups.find((group) => group.bucket.id === bucket.id && group.bucket.groups.length === bucket.groups.length);
        return own ? countsOf(own.tallies) : RATING_HEADS.map(() => '');
      }),
  };
}

/** One row for each question: what was asked, how answers are spread, what was agreed. */
export function answersSheet(session: ReflectionSession, setting: ExportSetting): ReportSheet {
  const results = resultsOf(session);
  const groups = groupColumns(results);
  const people = peopleColumns(session);
  const head = [
    texts.no,
    texts.question,
    texts.set,
    texts.dimension,
    ...RATING_HEADS,
    texts.notAnswered,
    texts.whatItSays,
    texts.gapBetweenGroups,
    texts.agreedLabel,
    texts.sharedNoteLabel,
  ];
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
      VERDICT_LABELS[verdict],
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
  const heads = [...head, ...groups.heads, ...people.heads, texts.questionId, texts.markOfTheWording, texts.siteVersion];
  const wide: Record<string, number> = {
    [texts.no]: 5,
    [texts.question]: 60,
    [texts.set]: 28,
    [texts.dimension]: 28,
    [texts.sharedNoteLabel]: 50,
    [texts.gapBetweenGroups]: 32,
    [texts.questionId]: 36,
    [texts.siteVersion]: 24,
  };
  return { name: texts.answersByQuestion, head: heads, rows, widths: heads.map((name) => wide[name] ?? 14) };
}

/** A day as programs count with it; nothing where there is none. */
const dayCell = (day: string | undefined): SheetCell => (day ? { day } : '');

/** One row for each action. */
export function actionsSheet(session: ReflectionSession, setting: ExportSetting): ReportSheet {
  const rows = actionsByDay(session).map(({ action, question, key }): SheetCell[] => [
    action.what,
    action.ownerRole,
    dayCell(action.by),
    action.firstStep,
    ACTION_STATUS_LABELS[action.status],
    dayCell(action.carriedFrom),
    expectationText(setting, action.expectation),
    question?.text ?? session.previous?.questions[key]?.text ?? key,
    question?.wording ?? '',
    session.siteVersion,
  ]);
  const finished = finishedBefore(session).map(({ what, ownerRole, by, firstStep, status, carriedFrom, expectation }): SheetCell[] => [
    what,
    ownerRole,
    dayCell(by),
    firstStep,
    ACTION_STATUS_LABELS[status],
    dayCell(carriedFrom ?? session.previous?.heldOn),
    expectationText(setting, expectation),
    texts.closedBeforeThisSession,
    '',
    session.previous?.siteVersion ?? '',
  ]);
  const head = [
    texts.what,
    texts.ownerRole,
    texts.by,
    texts.firstStep,
    texts.status,
    texts.carriedOverFrom,
    texts.expectation,
    texts.question,
    texts.markOfTheWording,
    texts.siteVersion,
  ];
  return { name: texts.actions, head, rows: [...rows, ...finished], widths: [50, 28, 12, 40, 10, 14, 50, 50, 14, 24] };
}

/** The last session beside this one, question by question. */
function comparisonSheet(session: ReflectionSession): ReportSheet[] {
  if (!session.previous) return [];
  const [then, now] = [longDay(session.previous.heldOn), longDay(session.heldOn)];
  const heads = (day: string) => [`${day}: agreed`, ...RATING_HEADS.map((rating) => `${day}: ${rating}`)];
  const rows = compareWithLast(session).map((comparison): SheetCell[] => [
    comparison.text,
    ...[comparison.before, comparison.now].flatMap((time): SheetCell[] =>
      time ? [time.agreed ? RATING_LABELS[time.agreed] : '', ...countsOf(time.tallies)] : [texts.notAskedLabel, ...countsOf(noTallies()).map(() => '')],
    ),
    MOVE_LABELS[comparison.move],
    howCompared(comparison),
  ]);
  const head = [texts.question, ...heads(then), ...heads(now), texts.move, texts.howItWasCompared];
  return [{ name: texts.sinceLastTime, head, rows, widths: head.map((name) => (name === texts.question || name === texts.howItWasCompared ? 50 : 14)) }];
}

/** Actions that were finished or dropped before this session, which have no place in it any more. */
function finishedBefore(session: ReflectionSession) {
  const here = new Set(allActions(session).map(({ action }) => action.id));
  return actionsOfLastTime(session).filter(({ id }) => !here.has(id));
}

function aboutSheet(session: ReflectionSession, setting: ExportSetting): ReportSheet {
  const results = resultsOf(session);
  const rows: SheetCell[][] = [
    [texts.team, session.team],
    [texts.exercise, session.exercise.title],
    [texts.date, longDay(session.heldOn)],
    [texts.whoAnswered, tookPartWords(tookPart(results))],
    ...(session.previous?.tookPart ? [[texts.whoAnsweredLastTime, tookPartWords(session.previous.tookPart)]] : []),
    [texts.addedByTheFacilitatorLabel, results.helped],
    [texts.anonymityLabel, ANONYMITY_LABELS[session.anonymity]],
    [texts.groups, results.view.why ?? texts.eachGroupStandsAlone],
    [texts.emptyCellsOfAGroup, texts.fewerThanFourOfItsPeopleAnswered],
    [texts.nextReflection, session.nextOn ? longDay(session.nextOn) : ''],
    [texts.siteAndWording, versionLine(setting.siteName, session.siteVersion)],
    [texts.notAScore, texts.countsShowWherePeopleDiffer],
  ];
  return { name: texts.aboutThisFile, head: [texts.about, texts.thisFile], rows, widths: [28, 90] };
}

/** All sheets of a session. */
export const sessionSheets = (session: ReflectionSession, setting: ExportSetting): ReportSheet[] => [
  answersSheet(session, setting),
  actionsSheet(session, setting),
  ...comparisonSheet(session),
  aboutSheet(session, setting),
];
