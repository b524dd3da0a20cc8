// All actions of a session with their status, each one step from where it can be changed.
import { ACTION_STATUS_LABELS, ACTION_STATUSES, isOverdue } from '../../../../library/agreed-actions.ts';
import { fullDay, longDay } from '../../../../library/words.ts';
import { actionsByDay, withAction } from '../../model/actions.ts';
import { worksheetPath } from '../../../../library/worksheet-links.ts';
import { screenHref, sitePath, ToProtocol } from '../../../application/index.ts';
import { today } from '../../../exchange/index.ts';
import type { SessionScreen } from '../session-screen.ts';
import { ChooseOne } from '../../../../components/app/Choice.tsx';
import { useApp } from '../app-context.ts';
import * as texts from '../texts.ts';

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
  if (actions.length === 0) return <p class="max-w-read">{texts.noActionsAreWrittenDownYet}</p>;
  return (
    <ul class="border-b border-line">
      {actions.map(({ action, key, question }) => {
        const { ownerRole, by, firstStep, carriedFrom } = action;
        const facts = [ownerRole, by && texts.byDay(fullDay(by)), carriedFrom && texts.agreedOnDayWithDay(longDay(carriedFrom))].filter(Boolean).join(' · ');
        return (
          <li key={action.id} class="border-t border-line py-4">
            <p class="text-large leading-snug font-semibold">{action.what}</p>
            <p class="mt-1">
              {isOverdue(action, now) && <strong class="text-help">{texts.overdue} </strong>}
              {facts || texts.noOwnerAndNoDayYet}
            </p>
            {firstStep && <p class="mt-1 text-soft">{texts.firstStepFirstStep(firstStep)}</p>}
            <p class="mt-1 text-small">
              {question ? (
                <a href={screenHref(id, 'discuss', session.questions.indexOf(question) + 1)} class="inline-block py-1">
                  {question.text}
                </a>
              ) : (
                <span class="text-soft">{session.previous?.questions[key]?.text ?? texts.fromAQuestionThatIsNotAskedThisTime}</span>
              )}
            </p>
            {action.from && (
              <p class="text-small">
                {texts.agreedInTheWorksheet}{' '}
                <a href={sitePath(site, action.from.path)} class="inline-block py-1">
                  {action.from.title}
                </a>
              </p>
            )}
            {action.sentTo ? (
              <p class="text-small">
                {texts.sentToSayThereHowItGoes(
                  <a href={sitePath(site, action.sentTo.path)} class="inline-block py-1">
                    {action.sentTo.title}
                  </a>,
                )}
              </p>
            ) : (
              <div class="-mt-4 flex flex-wrap items-end gap-x-5 text-small">
                <ChooseOne
                  legend={<span class="sr-only">{texts.statusOfWhat(action.what)}</span>}
                  options={statusOptions}
                  value={action.status}
                  onValue={(status) => change((now) => withAction(now, action.id, { status }))}
                  isShort
                />
                <a
                  href={sitePath(site, worksheetPath(undefined, { session: id, action: action.id, ideas: question?.ideas ?? [] }))}
                  aria-label={texts.workOnItWithAToolWhat(action.what)}
                  class="no-print inline-flex min-h-11 items-center"
                >
                  {texts.workOnItWithATool}
                </a>
                <ToProtocol document={id} action={action.id} what={action.what} />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
