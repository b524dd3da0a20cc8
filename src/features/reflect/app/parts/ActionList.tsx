// All actions of a session with their status, each one step from where it can be changed.
import { ACTION_STATUS_LABELS, ACTION_STATUSES, isOverdue } from '../../../../library/agreed-actions.ts';
import { fullDay, longDay } from '../../../../library/words.ts';
import { actionsByDay, withAction } from '../../model/actions.ts';
import { sendActionPath } from '../../../../library/protocol-links.ts';
import { worksheetPath } from '../../../../library/worksheet-links.ts';
import { screenHref, sitePath } from '../../../application/index.ts';
import { today } from '../../../exchange/index.ts';
import type { SessionScreen } from '../session-screen.ts';
import { ChooseOne } from '../../../../components/app/Choice.tsx';
import { useApp } from '../app-context.ts';

interface Props {
  id: string;
  session: SessionScreen['body'];
  change: SessionScreen['change'];
}

const statusOptions = ACTION_STATUSES.map((value) => ({ value, label: ACTION_STATUS_LABELS[value] }));

/** The actions by their day, what is overdue first. */
export function ActionList({ id, session, change }: Props) {
  const { site } = useApp();
  const actions = actionsByDay(session);
  const now = today();
  if (actions.length === 0) return <p class="max-w-read">No actions are written down yet. You write them beside the question they come from.</p>;
  return (
    <ul class="border-b border-line">
      {actions.map(({ action, key, question }) => {
        const { ownerRole, by, firstStep, carriedFrom } = action;
        const facts = [ownerRole, by && `by ${fullDay(by)}`, carriedFrom && `agreed on ${longDay(carriedFrom)}`].filter(Boolean).join(' · ');
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
            {action.from && (
              <p class="text-small">
                Agreed in the worksheet{' '}
                <a href={sitePath(site, action.from.path)} class="inline-block py-1">
                  {action.from.title}
                </a>
              </p>
            )}
            {action.sentTo ? (
              <p class="text-small">
                Sent to{' '}
                <a href={sitePath(site, action.sentTo.path)} class="inline-block py-1">
                  {action.sentTo.title}
                </a>
                . Say there how it goes.
              </p>
            ) : (
              <div class="-mt-4 flex flex-wrap items-end gap-x-5 text-small">
                <ChooseOne
                  legend={<span class="sr-only">Status of: {action.what}</span>}
                  options={statusOptions}
                  value={action.status}
                  onValue={(status) => change((now) => withAction(now, action.id, { status }))}
                  isShort
                />
                <a
                  href={sitePath(site, worksheetPath(undefined, { session: id, action: action.id, ideas: question?.ideas ?? [] }))}
                  aria-label={`Work on it with a tool: ${action.what}`}
                  class="no-print inline-flex min-h-11 items-center"
                >
                  Work on it with a tool
                </a>
                <a
                  href={sitePath(site, sendActionPath({ document: id, action: action.id }))}
                  aria-label={`Put it into the local protocol: ${action.what}`}
                  class="no-print inline-flex min-h-11 items-center"
                >
                  Put it into the local protocol
                </a>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
