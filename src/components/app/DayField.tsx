// A field for a day of the calendar. It gives only days that are likely to be meant, and says why one is not kept.
import { useEffect, useId, useState } from 'preact/hooks';
import { isLikelyDay, oddYear } from '../../library/calendar-day.ts';
import { BOX, Labelled, type LabelPlace } from './Field.tsx';
import { useHandler } from './use-handler.ts';
import * as texts from '../texts.ts';

interface Props {
  label: string;
  hint?: string;
  labelPlace?: LabelPlace;
  /** Example: 2026-11-22. */
  value: string | undefined;
  /** Called with the day, or with undefined where the field holds none. */
  onDay: (day: string | undefined) => void;
}

/** The field. While a year is being typed the browser gives the years 2, 20 and 202 in turn, so nothing is said before the field is left. */
export function DayField({ label, hint, labelPlace = 'above', value, onDay }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(value ?? '');
  const [isLeft, setLeft] = useState(true);
  const [isIncomplete, setIncomplete] = useState(false);
  /** The day was set or taken away elsewhere, as by a button beside the field. */
  const follow = useHandler((day: string | undefined) => {
    if (day !== undefined || isLikelyDay(typed)) setTyped(day ?? '');
  });
  useEffect(() => follow(value), [follow, value]);
  const odd = typed ? oddYear(typed) : undefined;
  const problem = isIncomplete ? texts.notAWholeDay : odd;
  const isTold = isLeft && problem !== undefined;
  return (
    <Labelled id={id} label={label} hint={hint} labelPlace={labelPlace}>
      <input
        id={id}
        type="date"
        value={typed}
        autoComplete="off"
        aria-invalid={isTold}
        aria-describedby={`${hint ? `${id}-hint ` : ''}${id}-problem`}
        onInput={({ currentTarget: { value: day } }) => {
          setTyped(day);
          onDay(isLikelyDay(day) ? day : undefined);
        }}
        onFocus={() => setLeft(false)}
        onBlur={({ currentTarget: { validity } }) => {
          setIncomplete(validity.badInput);
          setLeft(true);
        }}
        class={`${BOX} min-h-12 max-w-48`}
      />
      <p id={`${id}-problem`} role="status" class={isTold ? 'mt-1.5 max-w-read border-s-4 border-help ps-3 text-small' : ''}>
        {isTold && texts.untilThenNoDay(problem)}
      </p>
    </Labelled>
  );
}
