// One page for those who were not in the room and have to decide: what was agreed, where people differ, what will be done by when.
import { isOverdue } from '../../../library/agreed-actions.ts';
import { list, text } from '../../../library/text/block.ts';
import type { Report } from '../../../library/text/report.ts';
import { fullDay } from '../../../library/words.ts';
import { actionsByDay, discussionOf } from '../model/actions.ts';
import { actionsOfLastTime, compareWithLast, movesCounted } from '../model/comparison.ts';
import { inDiscussionOrder } from '../model/discussion-order.ts';
import type { ReflectionSession } from '../model/documents.ts';
import { profileOf } from '../model/profile.ts';
import { resultsOf } from '../model/results.ts';
import { VERDICT_LABELS, verdictSays } from '../model/spread.ts';
import { tookPart, tookPartWords } from '../model/took-part.ts';
import { RATING_LABELS } from '../model/vocabulary.ts';
import { profilePicture } from './pictures.ts';
import { dimensionTitle, longDay, versionLine, type ExportSetting } from './wording.ts';

/** So many of each thing fit onto the page. */
const MOST = { questions: 3, actions: 6, agreed: 6 } as const;

/** The page. Counts of questions and actions that are left out are told. No notes: they were written for the team. */
export function managersReport(session: ReflectionSession, setting: ExportSetting): Report {
  const results = resultsOf(session);
  const apart = inDiscussionOrder(results.questions, 'most-split').filter(({ verdict }) => verdict === 'split' || verdict === 'many-dont-know');
  const agreed = results.questions.flatMap(({ question }) => {
    const level = discussionOf(session, question.key).agreed;
    return level ? [`${question.text} ${RATING_LABELS[level]}.`] : [];
  });
  const open = actionsByDay(session).filter(({ action }) => action.status === 'open');
  const done = [...actionsByDay(session).map(({ action }) => action), ...actionsOfLastTime(session)].filter(({ status }) => status === 'done');
  const doneOnce = [...new Map(done.map((action) => [action.id, action])).values()];
  const rest = (all: number, most: number) => (all > most ? [`And ${all - most} more in the full record.`] : []);
  const rows = open
    .slice(0, MOST.actions)
    .map(({ action }) => [
      action.what,
      action.ownerRole,
      `${action.by ? fullDay(action.by) : 'no day yet'}${isOverdue(action, setting.today) ? ' (overdue)' : ''}`,
    ]);
  const profiles = profileOf(
    session,
    setting.dimensions.map(({ id }) => id),
  );
  return {
    title: `${session.team || 'Our team'}: one page`,
    lead: [
      `${session.exercise.title}, ${longDay(session.heldOn)}. ${tookPartWords(tookPart(results))}.`,
      'What people see from where they work. No score, no ranking of teams or services.',
      versionLine(setting.siteName, session.siteVersion),
    ],
    madeBy: setting.siteName,
    sections: [
      { heading: 'How it looks', level: 1, blocks: [profilePicture(profiles, (id) => dimensionTitle(setting, id))] },
      {
        heading: 'Where people differ most',
        level: 1,
        blocks:
          apart.length > 0
            ? [
                list([
                  ...apart
                    .slice(0, MOST.questions)
                    .map(({ question, verdict, tallies }) => `${question.text} ${VERDICT_LABELS[verdict]}: ${verdictSays(verdict, tallies)}`),
                  ...rest(apart.length, MOST.questions),
                ]),
              ]
            : [text('Nowhere are people split.')],
      },
      {
        heading: 'What was agreed',
        level: 1,
        blocks: agreed.length > 0 ? [list([...agreed.slice(0, MOST.agreed), ...rest(agreed.length, MOST.agreed)])] : [text('Nothing yet.')],
      },
      {
        heading: 'What will be done',
        level: 1,
        blocks:
          rows.length > 0
            ? [
                { is: 'table', caption: 'Open actions by their day', head: ['What', 'Owner (role)', 'By'], rows, widths: [4, 2, 2] },
                ...rest(open.length, MOST.actions).map(text),
              ]
            : [text('No action is open.')],
      },
      ...(session.previous
        ? [
            {
              heading: `Since ${longDay(session.previous.heldOn)}`,
              level: 1 as const,
              blocks: [
                list([`${movesCounted(compareWithLast(session))}.`, ...(doneOnce.length > 0 ? [`Done: ${doneOnce.map(({ what }) => what).join('; ')}.`] : [])]),
              ],
            },
          ]
        : []),
      ...(session.nextOn ? [{ heading: 'Next', level: 1 as const, blocks: [text(`The team means to come back on ${fullDay(session.nextOn)}.`)] }] : []),
    ],
  };
}
