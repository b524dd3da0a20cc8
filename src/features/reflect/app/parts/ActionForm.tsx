// One action: what, which role owns it, by when, the first step, and the expectation it serves.
import { ACTION_STATUS_LABELS, ACTION_STATUSES, type ActionStatus } from '../../../../library/agreed-actions.ts';
import { longDay } from '../../../../library/words.ts';
import type { Action } from '../../model/discussion.ts';
import { LIMITS } from '../../model/fields.ts';
import { useApp } from '../app-context.ts';
import { Button } from '../../../../components/app/Button.tsx';
import { DayField } from '../../../../components/app/DayField.tsx';
import { Line, Select, Text } from '../../../../components/app/Field.tsx';
import * as texts from '../texts.ts';

interface Props {
  action: Action;
  number: number;
  dimension: string;
  onAction: (action: Action) => void;
  onRemove: () => void;
}

const statusOptions = ACTION_STATUSES.map((status) => [status, ACTION_STATUS_LABELS[status]] as const);
const isStatus = (value: string): value is ActionStatus => (ACTION_STATUSES as readonly string[]).includes(value);

/** The form. Empty fields are fine while it is written. */
export function ActionForm({ action, number, dimension, onAction, onRemove }: Props) {
  const { data } = useApp();
  const own = data.state === 'ready' ? data.value.dimensions.find(({ id }) => id === dimension) : undefined;
  const options = (own?.expectations ?? []).map(({ id, text }) => [`${dimension}#${id}`, text] as const);
  // An action without words is not listed and not exported.
  const isUnsaid = action.what.trim() === '' && Boolean(action.ownerRole || action.by || action.firstStep || action.expectation);
  const set = (part: Partial<Action>) => onAction({ ...action, ...part });
  return (
    <fieldset class="mt-5 min-w-0 border-t border-line pt-3">
      <legend class="float-left w-full pt-3 font-semibold">{texts.actionLine(number)}</legend>
      {action.carriedFrom && <p class="clear-both text-small text-soft">{texts.agreedOnDay(longDay(action.carriedFrom))}</p>}
      <div class="clear-both">
        <Text
          label={texts.what}
          {...(isUnsaid && { hint: texts.sayWhatItIs })}
          value={action.what}
          max={LIMITS.note}
          rows={2}
          onValue={(what) => set({ what })}
        />
        <div class="grid max-w-read gap-x-6 md:grid-cols-2">
          <Line label={texts.whoARoleNotAName} value={action.ownerRole} max={LIMITS.line} onValue={(ownerRole) => set({ ownerRole })} />
          <DayField label={texts.byWhen} value={action.by} onDay={(by) => set({ by })} />
        </div>
        <Text label={texts.firstStep} value={action.firstStep} max={LIMITS.note} rows={2} onValue={(firstStep) => set({ firstStep })} />
        {options.length > 0 && (
          <Select
            label={texts.expectationItServes}
            value={action.expectation ?? ''}
            onValue={(expectation) => set({ expectation: expectation || undefined })}
            options={[['', texts.noneChosen], ...options]}
          />
        )}
        {(action.carriedFrom ?? action.status !== 'open') && (
          <Select label={texts.status} value={action.status} onValue={(status) => isStatus(status) && set({ status })} options={statusOptions} />
        )}
        <div class="no-print mt-3">
          <Button onClick={onRemove}>{texts.removeThisAction(<span class="sr-only">{texts.actionLabel(number)}</span>)}</Button>
        </div>
      </div>
    </fieldset>
  );
}
