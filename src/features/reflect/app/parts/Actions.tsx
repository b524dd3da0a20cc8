// The actions of one question: written, changed, removed again.
import { useRef, useState } from 'preact/hooks';
import { newAction } from '../../model/actions.ts';
import type { Action } from '../../model/discussion.ts';
import { LIMITS } from '../../model/fields.ts';
import { ActionForm } from './ActionForm.tsx';
import { Button } from '../../../../components/app/Button.tsx';
import * as texts from '../texts.ts';

interface Props {
  actions: readonly Action[];
  /** The dimension whose expectations an action can serve. */
  dimension: string;
  onActions: (actions: Action[]) => void;
}

/** A form for each action, and a button for another. */
export function Actions({ actions, dimension, onActions }: Props) {
  const [removed, setRemoved] = useState<{ action: Action; at: number }>();
  const list = useRef<HTMLDivElement>(null);
  /** Once what was changed is on the page. */
  const focusThen = (selector: string) => {
    setTimeout(() => list.current?.querySelector<HTMLElement>(selector)?.focus());
  };
  const add = () => {
    onActions([...actions, newAction()]);
    focusThen('fieldset:last-of-type textarea');
  };
  const remove = (action: Action, at: number) => {
    setRemoved({ action, at });
    onActions(actions.filter(({ id }) => id !== action.id));
    focusThen('[role=status] button');
  };
  const undo = () => {
    if (!removed) return;
    onActions([...actions.slice(0, removed.at), removed.action, ...actions.slice(removed.at)]);
    setRemoved(undefined);
    focusThen(`fieldset:nth-of-type(${removed.at + 1}) textarea`);
  };
  return (
    <div ref={list} class="mt-7">
      <h2 class="text-title leading-tight font-bold">{texts.whatWeWillDo}</h2>
      {actions.map((action, index) => (
        <ActionForm
          key={action.id}
          action={action}
          number={index + 1}
          dimension={dimension}
          onAction={(changed) => onActions(actions.map((one) => (one.id === action.id ? changed : one)))}
          onRemove={() => remove(action, index)}
        />
      ))}
      <div class="no-print mt-4 flex flex-wrap items-center gap-3">
        {actions.length < LIMITS.actions && <Button onClick={add}>{actions.length === 0 ? texts.addAnAction : texts.addAnotherAction}</Button>}
        <p role="status" class="flex flex-wrap items-center gap-3 text-small">
          {removed && (
            <>
              {texts.actionIsRemoved} <Button onClick={undo}>{texts.putItBack}</Button>
            </>
          )}
        </p>
      </div>
    </div>
  );
}
