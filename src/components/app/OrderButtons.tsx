// Up, down, to a place, out: what can be done to one thing in a list that people put in order.
import { useState } from 'preact/hooks';
import { takeOut } from './TakeOut.tsx';
import * as texts from '../texts.ts';

interface Props {
  name: string;
  /** From 1. */
  place: number;
  of: number;
  /** Called with the new place, and the button that keeps the focus. */
  onMove: (place: number, action: 'up' | 'down' | 'move') => void;
  onRemove: () => void;
}

const SHAPE = 'inline-flex min-h-11 min-w-11 items-center justify-center px-1.5';
const LOOK = `${SHAPE} text-link underline underline-offset-4`;

/** The buttons. At an end of the list, the one that leads nowhere says so and does nothing. */
export function OrderButtons({ name, place, of, onMove, onRemove }: Props) {
  /** The place that is being chosen. */
  const [chosen, setChosen] = useState<number>();
  const isChoosing = chosen !== undefined;
  const step = (action: 'up' | 'down', words: string, to: number) => {
    const leadsOn = to >= 1 && to <= of;
    return (
      <button
        type="button"
        data-action={action}
        aria-label={`${words}: ${name}`}
        aria-disabled={!leadsOn}
        onClick={() => leadsOn && onMove(to, action)}
        class={leadsOn ? LOOK : `${SHAPE} cursor-default text-soft`}
      >
        {words}
      </button>
    );
  };
  return (
    <div class="ms-6 shrink-0 text-small md:ms-0">
      <div class="flex flex-wrap items-center">
        {step('up', texts.up, place - 1)}
        {step('down', texts.down, place + 1)}
        {of > 2 && (
          <button
            type="button"
            data-action="move"
            aria-label={`${texts.moveTo}: ${name}`}
            aria-expanded={isChoosing}
            onClick={() => setChosen(isChoosing ? undefined : place)}
            class={LOOK}
          >
            {texts.moveTo}
          </button>
        )}
        <button
          type="button"
          data-action="remove"
          aria-label={texts.takeOutName(name)}
          onClick={({ currentTarget }) => takeOut(currentTarget, onRemove)}
          class={LOOK}
        >
          {texts.takeOut}
        </button>
      </div>
      {isChoosing && (
        <form
          class="flex flex-wrap items-center gap-2 px-1.5 pb-2"
          onSubmit={(event) => {
            event.preventDefault();
            setChosen(undefined);
            onMove(chosen, 'move');
          }}
        >
          <label class="flex items-center gap-2">
            {texts.place}
            <select
              value={String(chosen)}
              onChange={({ currentTarget: { value } }) => setChosen(Number(value))}
              class="min-h-11 rounded-lg border border-soft bg-raised px-3 text-ink"
            >
              {Array.from({ length: of }, (_, index) => (
                <option key={index} value={index + 1}>
                  {index + 1}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" class="min-h-11 rounded-lg border border-soft px-4">
            {texts.move}
          </button>
        </form>
      )}
    </div>
  );
}
