// Choices: one of a few as radio buttons, or any of a few as boxes to tick.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface Option<Value extends string> {
  value: Value;
  label: string;
  /** What it means, below the label. */
  text?: ComponentChildren;
}
interface GroupProps {
  legend: ComponentChildren;
  hint?: ComponentChildren;
  children: ComponentChildren;
}

function Group({ legend, hint, children }: GroupProps) {
  return (
    <fieldset class="mt-7 min-w-0">
      <legend class="font-semibold">{legend}</legend>
      {hint && <div class="max-w-read text-small text-soft">{hint}</div>}
      {children}
    </fieldset>
  );
}

/**
 * How the label of a hidden radio button shows that it has the focus or is chosen, beside its ground: on paper, which has no grounds, by a
 * thick line and bold words. Where the reader has set the colours, forced-colours.css gives it those for chosen things.
 */
export const CHOSEN_LABEL =
  'has-checked:border-ink has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-link print:has-checked:border-3 print:has-checked:font-bold print:has-checked:text-ink';

interface OneProps<Value extends string> {
  legend: ComponentChildren;
  hint?: ComponentChildren;
  options: readonly Option<Value>[];
  value: Value | undefined;
  onValue: (value: Value) => void;
  /** Beside each other as short words, instead of one below the other with their texts. */
  isShort?: boolean;
}

/** One of a few. */
export function ChooseOne<Value extends string>({ legend, hint, options, value, onValue, isShort = false }: OneProps<Value>) {
  const name = useId();
  return (
    <Group legend={legend} hint={hint}>
      <div class={isShort ? 'mt-2 flex flex-wrap gap-2' : 'mt-2 max-w-read border-b border-line'}>
        {options.map((option) => (
          <label
            key={option.value}
            class={
              isShort
                ? `flex min-h-11 cursor-pointer items-center gap-2 rounded-lg border border-soft px-4 py-1.5 ${CHOSEN_LABEL} has-checked:bg-ink has-checked:text-paper`
                : 'grid min-h-12 cursor-pointer grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 border-t border-line py-2.5'
            }
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => {
                onValue(option.value);
              }}
              class={isShort ? 'sr-only' : 'size-5 shrink-0 accent-both'}
            />
            <span>
              <span dir="auto" class={isShort ? '' : 'block w-fit font-semibold'}>
                {option.label}
              </span>
              {option.text && <span class="block text-small text-soft">{option.text}</span>}
            </span>
          </label>
        ))}
      </div>
    </Group>
  );
}

interface AnyProps<Value extends string> {
  legend: ComponentChildren;
  hint?: ComponentChildren;
  options: readonly Option<Value>[];
  values: readonly Value[];
  onValues: (values: Value[]) => void;
}

/** Any of a few, in the order of the options. */
export function ChooseAny<Value extends string>({ legend, hint, options, values, onValues }: AnyProps<Value>) {
  const toggle = (value: Value) => {
    onValues(options.map((option) => option.value).filter((one) => (one === value ? !values.includes(one) : values.includes(one))));
  };
  return (
    <Group legend={legend} hint={hint}>
      <div class="mt-1 grid gap-x-6 sm:grid-cols-2">
        {options.map((option) => (
          <label key={option.value} class="flex min-h-11 cursor-pointer items-center gap-3">
            <input
              type="checkbox"
              checked={values.includes(option.value)}
              onChange={() => {
                toggle(option.value);
              }}
              class="size-5 shrink-0 accent-both"
            />
            <span dir="auto">{option.label}</span>
          </label>
        ))}
      </div>
    </Group>
  );
}
