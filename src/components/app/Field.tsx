// Fields to type in: a line, a longer text, a choice from a list. DayField, NumberField and FindLine have files of their own.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import * as texts from '../texts.ts';
import { languageOfTexts } from '../../library/texts.ts';

interface Common {
  label: ComponentChildren;
  hint?: string;
  value: string;
  onValue: (value: string) => void;
}
/** Said where a text has reached its limit, since a browser cuts what is pasted beyond it without a word. */
export const AtLimit = ({ length, max }: { length: number; max: number | undefined }) => (
  <p role="status" class="max-w-read text-small">
    {max !== undefined && length >= max && texts.holdsNoMoreThan(max.toLocaleString(languageOfTexts))}
  </p>
);

/** How a field looks, wherever it stands. */
export const BOX_LOOK = 'block rounded-lg border border-soft bg-raised px-3 py-2 text-ink';
/** The same below its label. */
export const BOX = `mt-1.5 w-full ${BOX_LOOK}`;

/** Where the label of a field is: above it, beside it where a row holds both, or only heard, in tables, where the heading of the column is seen. */
export type LabelPlace = 'above' | 'beside' | 'heard';
const AROUND: Record<LabelPlace, string> = { above: 'mt-5', beside: 'flex flex-wrap items-center gap-x-3', heard: '' };
const LABEL: Record<LabelPlace, string> = { above: 'text-small font-semibold', beside: 'flex-1 text-small font-semibold md:text-end', heard: 'sr-only' };

/** A field with its label and hint. The field names `id`-hint as its description. */
export function Labelled({
  id,
  label,
  hint,
  labelPlace = 'above',
  children,
}: {
  id: string;
  label: ComponentChildren;
  hint?: string | undefined;
  labelPlace?: LabelPlace;
  children: ComponentChildren;
}) {
  return (
    <div class={AROUND[labelPlace]}>
      <label for={id} class={LABEL[labelPlace]}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} class="max-w-read text-small text-soft">
          {hint}
        </p>
      )}
      {children}
    </div>
  );
}

/** One line. */
export function Line({ label, hint, value, onValue, max }: Common & { max?: number }) {
  const id = useId();
  return (
    <Labelled id={id} label={label} hint={hint}>
      <input
        id={id}
        type="text"
        value={value}
        maxLength={max}
        autoComplete="off"
        dir="auto"
        aria-describedby={hint && `${id}-hint`}
        onInput={(event) => {
          onValue(event.currentTarget.value);
        }}
        class={`${BOX} min-h-12 max-w-read`}
      />
      <AtLimit length={value.length} max={max} />
    </Labelled>
  );
}

/** A text of several lines. */
export function Text({ label, hint, value, onValue, max, rows = 3 }: Common & { max: number; rows?: number }) {
  const id = useId();
  return (
    <Labelled id={id} label={label} hint={hint}>
      <textarea
        id={id}
        rows={rows}
        value={value}
        maxLength={max}
        dir="auto"
        aria-describedby={hint && `${id}-hint`}
        onInput={(event) => {
          onValue(event.currentTarget.value);
        }}
        class={`${BOX} max-w-read`}
      />
      <AtLimit length={value.length} max={max} />
    </Labelled>
  );
}

/** One of a list. */
export function Select({ label, hint, value, onValue, options }: Common & { options: readonly (readonly [value: string, label: string])[] }) {
  const id = useId();
  return (
    <Labelled id={id} label={label} hint={hint}>
      <select
        id={id}
        value={value}
        aria-describedby={hint && `${id}-hint`}
        onChange={(event) => {
          onValue(event.currentTarget.value);
        }}
        class={`${BOX} min-h-12 max-w-read`}
      >
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
