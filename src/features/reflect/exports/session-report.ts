// A session as a report: what was agreed first, then what moved, the profile, and each question.
import { list, text, type Report, type ReportBlock, type ReportSection } from '../../exchange/index.ts';
import { allActions, discussionOf } from '../model/actions.ts';
import { compareWithLast, MOVE_LABELS, type Comparison } from '../model/comparison.ts';
import type { ReflectionSession } from '../model/documents.ts';
import { addedByFacilitator } from '../model/pool.ts';
import { profileOf } from '../model/profile.ts';
import { gapSentence, resultsOf, type QuestionResult, type Results } from '../model/results.ts';
import { VERDICTS } from '../model/spread.ts';
import { ACTION_STATUS_LABELS, ANONYMITY_LABELS, GROUP_LABELS, RATING_LABELS } from '../model/vocabulary.ts';
import { countsOf, dimensionTitle, expectationText, longDay, RATING_HEADS, versionLine, wordingSection, type ExportSetting } from './wording.ts';

const COUNT_WIDTHS = [3.2, 1, 1.1, 1, 1, 1.2, 1.1];

function aboutSection(session: ReflectionSession, { people }: Results): ReportSection {
  const helped = addedByFacilitator(session);
  const facts = [
    `Exercise: ${session.exercise.title}`,
    `Date: ${longDay(session.heldOn)}`,
    `People who answered: ${people}${helped > 0 ? `, ${helped} of them added by the facilitator` : ''}`,
    ...(session.anonymity !== 'none' && session.groups.length > 0
      ? [`Groups taking part: ${session.groups.map((group) => GROUP_LABELS[group]).join(', ')}`]
      : []),
    `Anonymity: ${ANONYMITY_LABELS[session.anonymity].toLowerCase()}`,
    ...(session.nextOn ? [`Next reflection: ${longDay(session.nextOn)}`] : []),
  ];
  return { heading: 'About this session', level: 1, blocks: [list(facts)] };
}

function actionsSection(session: ReflectionSession, setting: ExportSetting): ReportSection {
  const actions = allActions(session);
  if (actions.length === 0) return { heading: 'Actions', level: 1, blocks: [text('No actions were written down.')] };
  const rows = actions.map(({ action, question }) => [
    action.what,
    action.ownerRole,
    action.by ? longDay(action.by) : '',
    action.firstStep,
    [ACTION_STATUS_LABELS[action.status], ...(action.carriedFrom ? [`from ${longDay(action.carriedFrom)}`] : [])].join(', '),
    expectationText(setting, action.expectation) || (question?.text ?? ''),
  ]);
  const head = ['What', 'Owner (role)', 'By', 'First step', 'Status', 'What it serves'];
  return { heading: 'Actions', level: 1, blocks: [{ kind: 'table', caption: 'Agreed actions', head, rows, widths: [2.6, 1.5, 1.5, 2, 1.2, 2.4] }] };
}

const moveNote = ({ move, basis, why }: Comparison) =>
  move === 'not-comparable'
    ? (why ?? '')
    : basis === 'agreed'
      ? 'By the ratings agreed both times.'
      : 'By the middle of the answers, as the two times do not both have an agreed rating.';

function comparisonSections(session: ReflectionSession): ReportSection[] {
  if (!session.previous) return [];
  const rows = compareWithLast(session).map((comparison) => [
    comparison.text,
    comparison.before?.agreed ? RATING_LABELS[comparison.before.agreed] : 'Nothing agreed',
    comparison.now.agreed ? RATING_LABELS[comparison.now.agreed] : 'Nothing agreed',
    MOVE_LABELS[comparison.move],
    moveNote(comparison),
  ]);
  const head = ['Question', longDay(session.previous.heldOn), longDay(session.heldOn), 'Move', 'How it was compared'];
  return [
    {
      heading: 'Since last time',
      level: 1,
      blocks: [{ kind: 'table', caption: 'Each question compared with the last session', head, rows, widths: [3.2, 1.5, 1.5, 1.8, 2.4] }],
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
  const blocks: ReportBlock[] = [
    text('How all answers are spread in each dimension. This is no score: a dimension that was not asked about says nothing.'),
    { kind: 'table', caption: 'Answers by dimension', head, rows, widths: [2.6, 1.4, 0.9, 1.2, 1, 1, 1.1, 1.1] },
  ];
  return { heading: 'Profile across the dimensions', level: 1, blocks };
}

function questionSection(session: ReflectionSession, result: QuestionResult, setting: ExportSetting): ReportSection {
  const { question, tallies, verdict, gap, groups, evidence, unanswered } = result;
  const { agreed, note } = discussionOf(session, question.key);
  const rows = [{ label: 'Everyone', tallies }, ...groups.map((group) => ({ label: group.bucket.label, tallies: group.tallies }))];
  const blocks: ReportBlock[] = [
    text(`${dimensionTitle(setting, question.dimension)} · ${question.setTitle}`),
    text(`${VERDICTS[verdict].label}. ${VERDICTS[verdict].says}${gap ? ` ${gapSentence(gap)}` : ''}${unanswered > 0 ? ` Not answered by ${unanswered}.` : ''}`),
    {
      kind: 'table',
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
