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

const COUNT_WIDTHS = [3.2, 1, 1.1, 1, 1, 1.2, 1.1];

function aboutSection(session: ReflectionSession, { helped, people, view, present }: Results): ReportSection {
  const facts = [
    `Exercise: ${session.exercise.title}`,
    `Date: ${longDay(session.heldOn)}`,
    canBeSeen(session)
      ? `Who answered: ${tookPartWords(tookPart({ people, view, present }))}${helped > 0 ? `, ${helped} of them added by the facilitator` : ''}`
      : `Answers that are in, sealed and not opened yet: ${peopleIn(session)}`,
    ...(session.anonymity !== 'none' && session.groups.length > 0
      ? [`Groups taking part: ${session.groups.map((group) => GROUP_LABELS[group]).join(', ')}`]
      : []),
    `Anonymity: ${ANONYMITY_LABELS[session.anonymity].toLowerCase()}`,
    ...(session.nextOn ? [`Next reflection: ${fullDay(session.nextOn)}`] : []),
    ...[worthWords(session.worth) ?? []].flat(),
    ...(session.worth?.note.trim() ? [`What would make the next one better: ${session.worth.note.trim()}`] : []),
  ];
  return { heading: 'About this session', level: 1, blocks: [list(facts)] };
}

function actionsSection(session: ReflectionSession, setting: ExportSetting): ReportSection {
  const actions = actionsByDay(session);
  if (actions.length === 0) return { heading: 'Actions', level: 1, blocks: [text('No actions were written down.')] };
  const rows = actions.map(({ action, question }) => [
    action.what,
    action.ownerRole,
    action.by ? fullDay(action.by) : '',
    action.firstStep,
    [
      ACTION_STATUS_LABELS[action.status],
      ...(isOverdue(action, setting.today) ? ['overdue'] : []),
      ...(action.carriedFrom ? [`from ${longDay(action.carriedFrom)}`] : []),
    ].join(', '),
    expectationText(setting, action.expectation) || (question?.text ?? ''),
  ]);
  const head = ['What', 'Owner (role)', 'By', 'First step', 'Status', 'What it serves'];
  return { heading: 'Actions', level: 1, blocks: [{ is: 'table', caption: 'Agreed actions', head, rows, widths: [2.6, 1.5, 1.5, 2, 1.2, 2.4] }] };
}

/** One time in a cell: what was agreed, and below it the counts. */
const timeCell = ({ agreed, tallies }: Comparison['now']) =>
  `${agreed ? `Agreed: ${RATING_LABELS[agreed].toLowerCase()}` : 'Nothing agreed'}\n${spreadWords(tallies)}`;

function earlierActions(session: ReflectionSession): Block[] {
  const actions = actionsOfLastTime(session);
  if (actions.length === 0) return [text('No actions were written down last time.')];
  const rows = actions.map(({ what, ownerRole, by, status }) => [what, ownerRole, by ? longDay(by) : '', ACTION_STATUS_LABELS[status]]);
  const head = ['What', 'Owner (role)', 'By', 'What became of it'];
  return [{ is: 'table', caption: 'Actions of last time, finished ones too', head, rows, widths: [4, 2, 1.6, 1.6] }];
}

function comparisonSections(session: ReflectionSession): ReportSection[] {
  const { previous } = session;
  if (!previous) return [];
  const comparisons = compareWithLast(session);
  const rows = comparisons.map((comparison) => [
    comparison.text,
    comparison.before ? timeCell(comparison.before) : 'Not asked',
    timeCell(comparison.now),
    MOVE_LABELS[comparison.move],
    howCompared(comparison),
  ]);
  const head = ['Question', longDay(previous.heldOn), longDay(session.heldOn), 'Move', 'How it was compared'];
  return [
    {
      heading: 'Since last time',
      level: 1,
      blocks: [
        list([
          `Last time: ${previous.tookPart ? tookPartWords(previous.tookPart) : 'it was not kept who took part'}.`,
          `This time: ${tookPartWords(tookPart(resultsOf(session)))}.`,
          `${movesCounted(comparisons)}.`,
        ]),
        { is: 'table', caption: 'Each question compared with the last session', head, rows, widths: [3, 1.9, 1.9, 1.4, 2.2] },
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
    questions === 0 ? 'Not asked' : String(questions),
    ...countsOf(tallies).map((count) => (questions === 0 ? '–' : String(count))),
  ]);
  const head = ['Dimension', 'Questions', ...RATING_HEADS];
  const blocks: Block[] = [
    text('How all answers are spread in each dimension. This is no score: a dimension that was not asked about says nothing.'),
    profilePicture(profiles, (id) => dimensionTitle(setting, id)),
    { is: 'table', caption: 'Answers by dimension', head, rows, widths: [2.6, 1.4, 0.9, 1.2, 1, 1, 1.1, 1.1] },
  ];
  return { heading: 'Profile across the dimensions', level: 1, blocks };
}

function questionSection(session: ReflectionSession, result: QuestionResult, setting: ExportSetting): ReportSection {
  const { question, tallies, verdict, gap, groups, whyNoGroups, evidence, unanswered } = result;
  const { agreed, note } = discussionOf(session, question.key);
  const rows = [{ label: 'Everyone', tallies }, ...groups.map((group) => ({ label: group.bucket.label, tallies: group.tallies }))];
  const blocks: Block[] = [
    text(`${dimensionTitle(setting, question.dimension)} · ${question.setTitle}`),
    text(
      `${VERDICT_LABELS[verdict]}. ${verdictSays(verdict, tallies)}${gap ? ` ${gapSentence(gap)}` : ''}${unanswered > 0 ? ` Not answered by ${unanswered}.` : ''}${whyNoGroups ? ` ${whyNoGroups}` : ''}`,
    ),
    {
      is: 'table',
      caption: 'How many people chose each answer',
      head: ['Who', ...RATING_HEADS],
      rows: rows.map((row) => [row.label, ...countsOf(row.tallies).map(String)]),
      widths: COUNT_WIDTHS,
    },
    text(`Agreed together: ${agreed ? RATING_LABELS[agreed] : 'nothing yet'}`),
    ...(note.trim() ? [text(`Shared note: ${note.trim()}`)] : []),
    ...(evidence.length > 0 ? [text('What would show it:'), list(evidence.map(({ text: words, name }) => (name ? `${words} (${name})` : words)))] : []),
  ];
  return { heading: question.text, level: 2, blocks };
}

/** The report of a session. Nobody’s answers stand by themselves in it; names only stand with notes, and only where names are shown. */
export function sessionReport(session: ReflectionSession, setting: ExportSetting): Report {
  const results = resultsOf(session);
  const why = results.view.why;
  return {
    title: `Reflection: ${session.team || 'our team'}`,
    lead: [`${session.exercise.title}, ${longDay(session.heldOn)}`, versionLine(setting.siteName, session.siteVersion)],
    madeBy: setting.siteName,
    sections: [
      aboutSection(session, results),
      actionsSection(session, setting),
      ...comparisonSections(session),
      profileSection(session, setting),
      { heading: 'Question by question', level: 1, blocks: why ? [text(why)] : [] },
      ...results.questions.map((result) => questionSection(session, result, setting)),
      wordingSection(session.questions, session.siteVersion),
    ],
  };
}
