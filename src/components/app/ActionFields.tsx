// The fields of an action, wherever one is agreed: what, which role, by when, how it stands. And the focus on one that was just added.
import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ACTION_STATUS_LABELS, ACTION_STATUSES, type ActionStatus } from '../../library/agreed-actions.ts';
import { ChooseOne } from './Choice.tsx';
import { DayField } from './DayField.tsx';
import { Line } from './Field.tsx';
import { TakeOut } from './TakeOut.tsx';
import * as texts from '../texts.ts';

const STATUSES = ACTION_STATUSES.map((value) => ({ value, label: ACTION_STATUS_LABELS[value] }));

/** What is written of an action. `due`: a day as 2026-11-30, or empty. */
interface Written {
  text: string;
  role: string;
  due: string;
  status: ActionStatus;
}

interface Props {
  action: Written;
  /** Its place in the list, from 1. */
  number: number;
  /** The most letters of what and of who. */
  most: { text: number; role: number };
  onAction: (part: Partial<Written>) => void;
  onRemove: () => void;
  /** What else can be done with it. */
  children?: ComponentChildren;
}

/** The fields, and a button that takes it out. */
export function ActionFields({ action: { text, role, due, status }, number, most, onAction, onRemove, children }: Props) {
  const name = text || texts.actionInline(number);
  return (
    <>
      <div class="grid gap-x-5 md:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_12rem]">
        <Line label={texts.actionLabel(number)} value={text} onValue={(words) => onAction({ text: words })} max={most.text} />
        <Line label={texts.whoRole} value={role} onValue={(words) => onAction({ role: words })} max={most.role} />
        <DayField label={texts.by} value={due || undefined} onDay={(day) => onAction({ due: day ?? '' })} />
      </div>
      <div class="no-print flex flex-wrap items-end gap-x-6 text-small">
        <div class="-mt-4">
          <ChooseOne
            legend={<span class="sr-only">{texts.statusOf(name)}</span>}
            options={STATUSES}
            value={status}
            onValue={(now) => onAction({ status: now })}
            isShort
          />
        </div>
        <TakeOut label={texts.takeOutName(name)} onTakeOut={onRemove} />
        {children}
      </div>
    </>
  );
}

/** For a list of actions: puts the focus into the one that `added` told of. At once: whoever goes on typing means the new field. */
export function useFocusOnAdded(count: number): { list: RefObject<HTMLUListElement>; added: () => void } {
  const list = useRef<HTMLUListElement>(null);
  const isNew = useRef(false);
  useLayoutEffect(() => {
    if (isNew.current) list.current?.querySelector<HTMLInputElement>('li:last-child input[type=text]')?.focus();
    isNew.current = false;
  }, [count]);
  return { list, added: () => (isNew.current = true) };
}
