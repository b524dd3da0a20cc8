// A session as a report: what was agreed first, then what moved, the profile, and each question.
import { ACTION_STATUS_LABELS, isOverdue } from '../../../library/agreed-actions.ts';
import { list, text, type Block } from '../../../library/text/block.ts';
import type { Report, ReportSection } from '../../../library/text/report.ts';
import { fullDay } from '../../../library/words.ts';
import { actionsByDay, discussionOf } from '../model/actions.ts';
import { actionsOfLastTime, compareWithLast, howCompared, MOVE_LABELS, movesCounted, type Comparison } from '../model/comparison.ts';
import type { ReflectionSession } from '../model/documents.ts';
import { profileOf } from '../model/profile.ts';
import { gapSentence, resultsOf, type QuestionResult, type Results } from '../model/results.ts';
import { canBeSeen, peopleIn } from '../model/session.ts';
import { spreadWords, VERDICT_LABELS, verdictSays } from '../model/spread.ts';
import { tookPart, tookPartWords } from '../model/took-part.ts';
import { ANONYMITY_LABELS, GROUP_LABELS } from '../../together/index.ts';
import { RATING_LABELS } from '../model/vocabulary.ts';
import { worthWords } from '../model/worth.ts';
import { profilePicture } from './pictures.ts';
import { countsOf, dimensionTitle, expectationText, longDay, RATING_HEADS, versionLine, wordingSection, type ExportSetting } from './wording.ts';
import * as texts from '../texts.ts';

const COUNT_WIDTHS = [3.2, 1, 1.1, 1, 1, 1.2, 1.1];

function aboutSection(session: ReflectionSession, { helped, people, view, present }: Results): ReportSection {
  const facts = [
    texts.exerciseTitle(session.exercise.title),
    texts.dateDay(longDay(session.heldOn)),
    canBeSeen(session) ? texts.whoAnsweredHelped(tookPartWords(tookPart({ people, view, present })), helped) : texts.answersThatAreIn(peopleIn(session)),
    ...(session.anonymity !== 'none' && session.groups.length > 0
      ? [texts.groupsTakingPart(session.groups.map((group) => GROUP_LABELS[group]).join(', '))]
      : []),
    texts.anonymity(ANONYMITY_LABELS[session.anonymity].toLowerCase()),
    ...(session.nextOn ? [texts.nextReflectionDay(fullDay(session.nextOn))] : []),
    ...[worthWords(session.worth) ?? []].flat(),
    ...(session.worth?.note.trim() ? [texts.whatWouldMakeTheNextOneBetterNote(session.worth.note.trim())] : []),
  ];
  return { heading: texts.aboutThisSession, level: 1, blocks: [list(facts)] };
}

function actionsSection(session: ReflectionSession, setting: ExportSetting): ReportSection {
  const actions = actionsByDay(session);
  if (actions.length === 0) return { heading: texts.actions, level: 1, blocks: [text(texts.noActionsWereWrittenDown)] };
  const rows = actions.map(({ action, question }) => [
    action.what,
    action.ownerRole,
    action.by ? fullDay(action.by) : '',
    action.firstStep,
    [
      ACTION_STATUS_LABELS[action.status],
      ...(isOverdue(action, setting.today) ? ['overdue'] : []),
      ...(action.carriedFrom ? [texts.fromDay(longDay(action.carriedFrom))] : []),
    ].join(', '),
    expectationText(setting, action.expectation) || (question?.text ?? ''),
  ]);
  const head = [texts.what, texts.ownerRole, texts.by, texts.firstStep, texts.status, texts.whatItServes];
  return { heading: texts.actions, level: 1, blocks: [{ is: 'table', caption: texts.agreedActions, head, rows, widths: [2.6, 1.5, 1.5, 2, 1.2, 2.4] }] };
}

/** One time in a cell: what was agreed, and below it the counts. */
const timeCell = ({ agreed, tallies }: Comparison['now']) =>
  `${agreed ? texts.agreed(RATING_LABELS[agreed].toLowerCase()) : texts.nothingAgreed}\n${spreadWords(tallies)}`;

function earlierActions(session: ReflectionSession): Block[] {
  const actions = actionsOfLastTime(session);
  if (actions.length === 0) return [text(texts.noActionsWereWrittenDownLastTime)];
  const rows = actions.map(({ what, ownerRole, by, status }) => [what, ownerRole, by ? longDay(by) : '', ACTION_STATUS_LABELS[status]]);
  const head = [texts.what, texts.ownerRole, texts.by, texts.whatBecameOfIt];
  return [{ is: 'table', caption: texts.actionsOfLastTime, head, rows, widths: [4, 2, 1.6, 1.6] }];
}

function comparisonSections(session: ReflectionSession): ReportSection[] {
  const { previous } = session;
  if (!previous) return [];
  const comparisons = compareWithLast(session);
  const rows = comparisons.map((comparison) => [
    comparison.text,
    comparison.before ? timeCell(comparison.before) : texts.notAskedLabel,
    timeCell(comparison.now),
    MOVE_LABELS[comparison.move],
    howCompared(comparison),
  ]);
  const head = [texts.question, longDay(previous.heldOn), longDay(session.heldOn), texts.move, texts.howItWasCompared];
  return [
    {
      heading: texts.sinceLastTime,
      level: 1,
      blocks: [
        list([
          texts.lastTime(previous.tookPart ? tookPartWords(previous.tookPart) : texts.itWasNotKeptWhoTookPart),
          texts.thisTime(tookPartWords(tookPart(resultsOf(session)))),
          `${movesCounted(comparisons)}.`,
        ]),
        { is: 'table', caption: texts.eachQuestionComparedWithTheLastSession, head, rows, widths: [3, 1.9, 1.9, 1.4, 2.2] },
        ...earlierActions(session),
      ],
    },
  ];
}

function profileSection(session: ReflectionSession, setting: ExportSetting): ReportSection {
  const profiles = profileOf(
    session,
    setting.dimensions.map(({ id }) => id),
  );
  const rows = profiles.map(({ dimension, questions, tallies }) => [
    dimensionTitle(setting, dimension),
    questions === 0 ? texts.notAskedLabel : String(questions),
    ...countsOf(tallies).map((count) => (questions === 0 ? '–' : String(count))),
  ]);
  const head = [texts.dimension, texts.questions, ...RATING_HEADS];
  const blocks: Block[] = [
    text(texts.howAllAnswersAreSpreadInEachDimension),
    profilePicture(profiles, (id) => dimensionTitle(setting, id)),
    { is: 'table', caption: texts.answersByDimension, head, rows, widths: [2.6, 1.4, 0.9, 1.2, 1, 1, 1.1, 1.1] },
  ];
  return { heading: texts.profileAcrossTheDimensions, level: 1, blocks };
}

function questionSection(session: ReflectionSession, result: QuestionResult, setting: ExportSetting): ReportSection {
  const { question, tallies, verdict, gap, groups, whyNoGroups, evidence, unanswered } = result;
  const { agreed, note } = discussionOf(session, question.key);
  const rows = [{ label: texts.everyone, tallies }, ...groups.map((group) => ({ label: group.bucket.label, tallies: group.tallies }))];
  const blocks: Block[] = [
    text(`${dimensionTitle(setting, question.dimension)} · ${question.setTitle}`),
    text(
      `${VERDICT_LABELS[verdict]}. ${verdictSays(verdict, tallies)}${gap ? ` ${gapSentence(gap)}` : ''}${unanswered > 0 ? texts.notAnsweredByUnanswered(unanswered) : ''}${whyNoGroups ? ` ${whyNoGroups}` : ''}`,
    ),
    {
      is: 'table',
      caption: texts.howManyPeopleChoseEachAnswer,
      head: [texts.who, ...RATING_HEADS],
      rows: rows.map((row) => [row.label, ...countsOf(row.tallies).map(String)]),
      widths: COUNT_WIDTHS,
    },
    text(texts.agreedTogether(agreed ? RATING_LABELS[agreed] : texts.nothingYetInline)),
    ...(note.trim() ? [text(texts.sharedNote(note.trim()))] : []),
    ...(evidence.length > 0 ? [text(texts.whatWouldShowItColon), list(evidence.map(({ text: words, name }) => (name ? `${words} (${name})` : words)))] : []),
  ];
  return { heading: question.text, level: 2, blocks };
}

/** The report of a session. Nobody’s answers stand by themselves in it; names only stand with notes, and only where names are shown. */
export function sessionReport(session: ReflectionSession, setting: ExportSetting): Report {
  const results = resultsOf(session);
  const why = results.view.why;
  return {
    title: texts.reflectionTeam(session.team || texts.ourTeamInline),
    lead: [`${session.exercise.title}, ${longDay(session.heldOn)}`, versionLine(setting.siteName, session.siteVersion)],
    madeBy: setting.siteName,
    sections: [
      aboutSection(session, results),
      actionsSection(session, setting),
      ...comparisonSections(session),
      profileSection(session, setting),
      { heading: texts.questionByQuestion, level: 1, blocks: why ? [text(why)] : [] },
      ...results.questions.map((result) => questionSection(session, result, setting)),
      wordingSection(session.questions, session.siteVersion),
    ],
  };
}
