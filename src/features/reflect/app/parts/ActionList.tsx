// All actions of a session with their status, each one step from where it can be changed.
import { fullDay, longDay } from '../../../../library/words.ts';
import { actionsByDay, discussionOf, isOverdue, withDiscussion } from '../../model/actions.ts';
import { ACTION_STATUS_LABELS, ACTION_STATUSES, type ActionStatus } from '../../model/vocabulary.ts';
import { screenHref } from '../../../application/index.ts';
import { today } from '../../../exchange/index.ts';
import type { SessionScreen } from '../session-screen.ts';
import { ChooseOne } from '../../../../components/app/Choice.tsx';

interface Props {
  id: string;
  session: SessionScreen['body'];
  change: SessionScreen['change'];
}

const statusOptions = ACTION_STATUSES.map((value) => ({ value, label: ACTION_STATUS_LABELS[value] }));

/** The actions by their day, what is overdue first. */
export function ActionList({ id, session, change }: Props) {
  const actions = actionsByDay(session);
  const now = today();
  if (actions.length === 0) return <p class="max-w-read">No actions are written down yet. You write them beside the question they come from.</p>;
  return (
    <ul class="border-b border-line">
      {actions.map(({ action, key, question }) => {
        const { ownerRole, by, firstStep, carriedFrom } = action;
        const facts = [ownerRole, by && `by ${fullDay(by)}`, carriedFrom && `agreed on ${longDay(carriedFrom)}`].filter(Boolean).join(' · ');
        const setStatus = (status: ActionStatus) =>
          change((now) =>
            withDiscussion(now, key, { actions: discussionOf(now, key).actions.map((one) => (one.id === action.id ? { ...one, status } : one)) }),
          );
        return (
          <li key={action.id} class="border-t border-line py-4">
            <p class="text-large leading-snug font-semibold">{action.what}</p>
            <p class="mt-1">
              {isOverdue(action, now) && <strong class="text-help">Overdue: </strong>}
              {facts || 'No owner and no day yet'}
            </p>
            {firstStep && <p class="mt-1 text-soft">First step: {firstStep}</p>}
            <p class="mt-1 text-small">
              {question ? (
                <a href={screenHref(id, 'discuss', session.questions.indexOf(question) + 1)} class="inline-block py-1">
                  {question.text}
                </a>
              ) : (
                <span class="text-soft">{session.previous?.questions[key]?.text ?? 'From a question that is not asked this time'}</span>
              )}
            </p>
            <div class="-mt-4 text-small">
              <ChooseOne
                legend={<span class="sr-only">Status of: {action.what}</span>}
                options={statusOptions}
                value={action.status}
                onValue={setStatus}
                isShort
              />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
