// What has to be done for a line: actions with a role and a day, which the workbook lists with all others.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button, TextButton } from '../../../../../components/app/Button.tsx';
import { ChooseOne } from '../../../../../components/app/Choice.tsx';
import { DayField } from '../../../../../components/app/DayField.tsx';
import { Line as LineField } from '../../../../../components/app/Field.tsx';
import { ACTION_STATUS_LABELS, ACTION_STATUSES } from '../../../../../library/agreed-actions.ts';
import { sitePath, useApplication } from '../../../../application/index.ts';
import { addAction, changeAction, newAction, removeAction } from '../../model/edit.ts';
import { LIMITS, type Line, type LineAction, type LocalProtocol } from '../../model/protocol.ts';

interface Props {
  line: Line;
  name: string;
  edit: (updater: (protocol: LocalProtocol) => LocalProtocol) => void;
}

const STATUSES = ACTION_STATUSES.map((value) => ({ value, label: ACTION_STATUS_LABELS[value] }));

/** The list, and a button for one more. */
export function LineActions({ line, name, edit }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const isNew = useRef(false);
  // At once: whoever goes on typing means the new field.
  useLayoutEffect(() => {
    if (isNew.current) list.current?.querySelector<HTMLInputElement>('li:last-child input[type=text]')?.focus();
    isNew.current = false;
  }, [line.actions.length]);
  return (
    <div class="mt-5">
      <ul ref={list}>
        {line.actions.map((action, index) => (
          <li key={action.id} class="border-t border-line pb-3">
            <Fields
              action={action}
              number={index + 1}
              onAction={(part) => edit((now) => changeAction(now, action.id, part))}
              onRemove={() => edit((now) => removeAction(now, action.id))}
            />
          </li>
        ))}
      </ul>
      {line.actions.length < LIMITS.actions && (
        <Button
          label={`Add an action: ${name}`}
          onClick={() => {
            isNew.current = true;
            edit((now) => addAction(now, line.id, newAction()));
          }}
        >
          Add an action
        </Button>
      )}
    </div>
  );
}

interface FieldsProps {
  action: LineAction;
  /** Its place in the list, from 1. */
  number: number;
  onAction: (part: Partial<LineAction>) => void;
  onRemove: () => void;
}

function Fields({ action: { text, role, due, status, from }, number, onAction, onRemove }: FieldsProps) {
  const { site } = useApplication();
  const name = text || `action ${number}`;
  return (
    <>
      <div class="grid gap-x-5 md:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_12rem]">
        <LineField label={`Action ${number}`} value={text} onValue={(words) => onAction({ text: words })} max={LIMITS.action} />
        <LineField label="Who (role)" value={role} onValue={(words) => onAction({ role: words })} max={LIMITS.role} />
        <DayField label="By" value={due || undefined} onDay={(day) => onAction({ due: day ?? '' })} />
      </div>
      <div class="flex flex-wrap items-end gap-x-6 text-small">
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
      </div>
      {from && (
        <p class="mt-1 text-small">
          Sent from{' '}
          <a href={sitePath(site, from.path)} class="inline-block py-1">
            {from.title}
          </a>
        </p>
      )}
    </>
  );
}
