// What follows from a worksheet: actions with a role and a day.
import { useEffect, useRef } from 'preact/hooks';
import { Button, TextButton } from '../../../../components/app/Button.tsx';
import { DayField } from '../../../../components/app/DayField.tsx';
import { Line } from '../../../../components/app/Field.tsx';
import { randomId } from '../../../exchange/index.ts';
import { LIMITS } from '../../model/definition.ts';
import type { WorksheetAction } from '../../model/worksheet.ts';

interface Props {
  actions: readonly WorksheetAction[];
  onActions: (actions: WorksheetAction[]) => void;
}

/** The list, each with its fields, and a button for one more. */
export function Actions({ actions, onActions }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const isNew = useRef(false);
  useEffect(() => {
    if (isNew.current) list.current?.querySelector<HTMLInputElement>('li:last-child input[type=text]')?.focus();
    isNew.current = false;
  }, [actions.length]);
  const patch = (id: string, part: Partial<WorksheetAction>) => onActions(actions.map((action) => (action.id === id ? { ...action, ...part } : action)));
  return (
    <section class="mt-10 border-t border-line pt-7">
      <h2 class="text-title font-bold">What we do next</h2>
      {actions.length === 0 && (
        <p class="mt-2 max-w-read text-small text-soft">No actions yet. Your workbook lists the actions of all worksheets and sessions.</p>
      )}
      <ul ref={list}>
        {actions.map((action, index) => (
          <li key={action.id} class="border-b border-line py-4">
            <div class="grid gap-x-5 md:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_12rem]">
              <Line label={`Action ${index + 1}`} value={action.text} onValue={(text) => patch(action.id, { text })} max={LIMITS.words} />
              <Line label="Who (role)" value={action.role} onValue={(role) => patch(action.id, { role })} max={LIMITS.words} />
              <DayField label="By" value={action.due || undefined} onDay={(due) => patch(action.id, { due: due ?? '' })} />
            </div>
            <div class="no-print mt-2 flex flex-wrap items-center gap-x-6">
              <label class="flex min-h-11 cursor-pointer items-center gap-2">
                <input
                  type="checkbox"
                  checked={action.done}
                  onChange={({ currentTarget: { checked } }) => patch(action.id, { done: checked })}
                  class="size-5 accent-both"
                />
                Done
              </label>
              <TextButton
                isSmall
                label={`Take out: ${action.text || `action ${index + 1}`}`}
                onClick={() => onActions(actions.filter(({ id }) => id !== action.id))}
              >
                Take out
              </TextButton>
            </div>
          </li>
        ))}
      </ul>
      {actions.length < LIMITS.actions && (
        <div class="no-print mt-4">
          <Button
            onClick={() => {
              isNew.current = true;
              onActions([...actions, { id: randomId(), text: '', role: '', due: '', done: false }]);
            }}
          >
            Add an action
          </Button>
        </div>
      )}
    </section>
  );
}
