// What follows from a worksheet: actions with a role and a day.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button, TextButton } from '../../../../components/app/Button.tsx';
import { ChooseOne } from '../../../../components/app/Choice.tsx';
import { DayField } from '../../../../components/app/DayField.tsx';
import { Line } from '../../../../components/app/Field.tsx';
import { ACTION_STATUS_LABELS, ACTION_STATUSES } from '../../../../library/agreed-actions.ts';
import { applicationPath } from '../../../../library/applications.ts';
import { sendActionPath } from '../../../../library/protocol-links.ts';
import { sitePath, useApplication } from '../../../application/index.ts';
import { newAction } from '../../model/actions.ts';
import { LIMITS } from '../../model/definition.ts';
import { dayWords, type WorksheetAction } from '../../model/worksheet.ts';

interface Props {
  /** Id of the worksheet. */
  id: string;
  actions: readonly WorksheetAction[];
  onActions: (actions: WorksheetAction[]) => void;
}

const STATUSES = ACTION_STATUSES.map((value) => ({ value, label: ACTION_STATUS_LABELS[value] }));

/** The list, each with its fields, and a button for one more. */
export function Actions({ id: worksheetId, actions, onActions }: Props) {
  const { site } = useApplication();
  const list = useRef<HTMLUListElement>(null);
  const isNew = useRef(false);
  // At once: whoever goes on typing means the new field.
  useLayoutEffect(() => {
    if (isNew.current) list.current?.querySelector<HTMLInputElement>('li:last-child input[type=text]')?.focus();
    isNew.current = false;
  }, [actions.length]);
  return (
    <section class={`mt-10 border-t border-line pt-7 ${actions.length === 0 ? 'no-print' : ''}`}>
      <h2 class="text-title font-bold">What we do next</h2>
      <p class="no-print mt-2 max-w-read text-small text-soft">
        {actions.length === 0 && 'No actions yet. '}
        <a href={sitePath(site, applicationPath('workbook'))}>Your workbook</a> lists the actions of all worksheets and sessions.
      </p>
      <ul ref={list}>
        {actions.map((action, index) => (
          <li key={action.id} class="border-b border-line py-4">
            {action.sentTo ? (
              <Sent action={action} sentTo={action.sentTo} />
            ) : (
              <Fields
                action={action}
                number={index + 1}
                sendPath={sendActionPath({ document: worksheetId, action: action.id })}
                onAction={(part) => onActions(actions.map((one) => (one.id === action.id ? { ...one, ...part } : one)))}
                onRemove={() => onActions(actions.filter(({ id }) => id !== action.id))}
              />
            )}
          </li>
        ))}
      </ul>
      {actions.length < LIMITS.actions && (
        <div class="no-print mt-4">
          <Button
            onClick={() => {
              isNew.current = true;
              onActions([...actions, newAction()]);
            }}
          >
            Add an action
          </Button>
        </div>
      )}
    </section>
  );
}

interface FieldsProps {
  action: WorksheetAction;
  /** Its place in the list, from 1. */
  number: number;
  /** Sends it on to a local protocol. */
  sendPath: string;
  onAction: (part: Partial<WorksheetAction>) => void;
  onRemove: () => void;
}

function Fields({ action: { text, role, due, status }, number, sendPath, onAction, onRemove }: FieldsProps) {
  const { site } = useApplication();
  const name = text || `action ${number}`;
  return (
    <>
      <div class="grid gap-x-5 md:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_12rem]">
        <Line label={`Action ${number}`} value={text} onValue={(words) => onAction({ text: words })} max={LIMITS.words} />
        <Line label="Who (role)" value={role} onValue={(words) => onAction({ role: words })} max={LIMITS.role} />
        <DayField label="By" value={due || undefined} onDay={(day) => onAction({ due: day ?? '' })} />
      </div>
      <div class="no-print flex flex-wrap items-end gap-x-6 text-small">
        <div class="-mt-4">
          <ChooseOne
            legend={<span class="sr-only">Status of: {name}</span>}
            options={STATUSES}
            value={status}
            onValue={(now) => onAction({ status: now })}
            isShort
          />
        </div>
        <TextButton isSmall label={`Take out: ${name}`} onClick={onRemove}>
          Take out
        </TextButton>
        {text.trim() && (
          <a href={sitePath(site, sendPath)} aria-label={`Put it into the local protocol: ${name}`} class="inline-flex min-h-11 items-center">
            Put it into the local protocol
          </a>
        )}
      </div>
    </>
  );
}

/** It is kept in the session or the protocol since, and looked after there. */
function Sent({ action: { text, role, due }, sentTo }: { action: WorksheetAction; sentTo: NonNullable<WorksheetAction['sentTo']> }) {
  const { site } = useApplication();
  return (
    <>
      <p class="font-semibold">{text}</p>
      <p class="text-small">{[role, due && `by ${dayWords(due)}`].filter(Boolean).join(' · ')}</p>
      <p class="text-small">
        Sent to <a href={sitePath(site, sentTo.path)}>{sentTo.title}</a>. Say there how it goes.
      </p>
    </>
  );
}
