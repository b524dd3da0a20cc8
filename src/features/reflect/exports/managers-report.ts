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
import * as texts from '../texts.ts';

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
  const rest = (all: number, most: number) => (all > most ? [texts.andRestMoreInTheFullRecord(all - most)] : []);
  const rows = open
    .slice(0, MOST.actions)
    .map(({ action }) => [
      action.what,
      action.ownerRole,
      `${action.by ? fullDay(action.by) : texts.noDayYet}${isOverdue(action, setting.today) ? ' (overdue)' : ''}`,
    ]);
  const profiles = profileOf(
    session,
    setting.dimensions.map(({ id }) => id),
  );
  return {
    title: texts.teamOnePage(session.team || texts.ourTeam),
    lead: [
      `${session.exercise.title}, ${longDay(session.heldOn)}. ${tookPartWords(tookPart(results))}.`,
      texts.whatPeopleSeeFromWhereTheyWork,
      versionLine(setting.siteName, session.siteVersion),
    ],
    madeBy: setting.siteName,
    sections: [
      { heading: texts.howItLooks, level: 1, blocks: [profilePicture(profiles, (id) => dimensionTitle(setting, id))] },
      {
        heading: texts.wherePeopleDifferMost,
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
            : [text(texts.nowhereArePeopleSplit)],
      },
      {
        heading: texts.whatWasAgreed,
        level: 1,
        blocks: agreed.length > 0 ? [list([...agreed.slice(0, MOST.agreed), ...rest(agreed.length, MOST.agreed)])] : [text(texts.nothingYet)],
      },
      {
        heading: texts.whatWillBeDone,
        level: 1,
        blocks:
          rows.length > 0
            ? [
                { is: 'table', caption: texts.openActionsByTheirDay, head: [texts.what, texts.ownerRole, texts.by], rows, widths: [4, 2, 2] },
                ...rest(open.length, MOST.actions).map(text),
              ]
            : [text(texts.noActionIsOpen)],
      },
      ...(session.previous
        ? [
            {
              heading: texts.sinceDay(longDay(session.previous.heldOn)),
              level: 1 as const,
              blocks: [
                list([
                  `${movesCounted(compareWithLast(session))}.`,
                  ...(doneOnce.length > 0 ? [texts.doneDoneOnce(doneOnce.map(({ what }) => what).join('; '))] : []),
                ]),
              ],
            },
          ]
        : []),
      ...(session.nextOn ? [{ heading: texts.next, level: 1 as const, blocks: [text(texts.teamMeansToComeBackOnDay(fullDay(session.nextOn)))] }] : []),
    ],
  };
}
