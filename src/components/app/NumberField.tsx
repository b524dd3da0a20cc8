// A field for a number. It is a line of text with the keyboard for figures: a wheel or an arrow key never changes what was typed, nothing
// that was typed disappears, and what is not kept is said.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { numberWanted, readNumber, type NumberRange } from '../read-number.ts';
import { BOX, BOX_LOOK, Labelled, type LabelPlace } from './Field.tsx';
import { useHandler } from './use-handler.ts';
import * as texts from '../texts.ts';

interface Props extends NumberRange {
  label: ComponentChildren;
  hint?: string | undefined;
  labelPlace?: LabelPlace;
  value: number | undefined;
  /** Called with the number, or with undefined where the field is empty. */
  onNumber: (number: number | undefined) => void;
}

/** The field. While it holds something else, the number stays that was there before somebody typed in it. */
export function NumberField({ label, hint, labelPlace = 'above', value, onNumber, ...range }: Props) {
  const id = useId();
  const isBeside = labelPlace === 'beside';
  const kept = value === undefined ? '' : String(value);
  const [typed, setTyped] = useState(kept);
  const [isActive, setActive] = useState(false);
  const before = useRef(value);
  const read = readNumber(typed, range);
  const isWrong = read === 'wrong';
  /** The number was set elsewhere, as by “Undo”. A field that somebody has just emptied stays empty until it is left. */
  const follow = useHandler((number: number | undefined) => {
    const isAsTyped = number === (isWrong ? before.current : read) || (isActive && typed.trim() === '');
    if (!isAsTyped) setTyped(number === undefined ? '' : String(number));
  });
  useEffect(() => follow(value), [follow, value]);
  return (
    <Labelled id={id} label={label} hint={hint} labelPlace={labelPlace}>
      <input
        id={id}
        inputMode={range.hasParts ? 'decimal' : 'numeric'}
        value={typed}
        autoComplete="off"
        aria-invalid={isWrong}
        aria-describedby={`${hint ? `${id}-hint ` : ''}${id}-problem`}
        onFocus={() => {
          before.current = value;
          setActive(true);
        }}
        onInput={({ currentTarget: { value: words } }) => {
          setTyped(words);
          const number = readNumber(words, range);
          onNumber(number === 'wrong' ? before.current : number);
        }}
        onBlur={() => {
          setActive(false);
          if (typed.trim() === '') setTyped(kept);
        }}
        class={`min-h-12 ${isBeside ? `w-20 ${BOX_LOOK}` : `max-w-48 ${BOX}`}`}
      />
      <p
        id={`${id}-problem`}
        role="status"
        class={`${isBeside ? 'basis-full' : ''} ${isWrong ? 'mt-1.5 max-w-read border-s-4 border-help ps-3 text-small' : ''}`}
      >
        {isWrong && (kept === '' ? texts.untilThenNoNumber(numberWanted(range)) : texts.untilThenNumber(numberWanted(range), kept))}
      </p>
    </Labelled>
  );
}
