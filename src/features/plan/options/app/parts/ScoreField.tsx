// A few short choices in one line: a score, or whether a must-have is met. That nobody has said yet is one of them, and looks like it.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { CHOSEN_LABEL } from '../../../../../components/app/Choice.tsx';

interface Choice {
  value: string;
  label: string;
  /** What is heard, where the label is a number alone. */
  heard?: string;
}

interface Props {
  /** What is asked about, as it is seen. */
  name: string;
  /** What is asked, heard after the name. */
  of: string;
  choices: readonly Choice[];
  value: string;
  onValue: (value: string) => void;
  /** Beside the choices, such as what people scored alone. */
  children?: ComponentChildren;
}

const SAID = 'has-checked:bg-ink has-checked:text-paper';
const NONE = 'text-soft has-checked:bg-sunk';

/** One line of a list. */
export function ScoreField({ name, of, choices, value, onValue, children }: Props) {
  const group = useId();
  return (
    <li class="border-t border-line py-2.5">
      <fieldset class="grid min-w-0 items-center gap-x-5 gap-y-1.5 md:grid-cols-[minmax(0,1fr)_auto]">
        <legend class="sr-only">
          {name}: {of}
        </legend>
        <span aria-hidden="true" class="font-semibold wrap-anywhere">
          {name}
        </span>
        <span class="flex flex-wrap gap-1 sm:gap-1.5">
          {choices.map((choice) => (
            <label
              key={choice.value}
              class={`${choice.value === '' ? NONE : SAID} flex min-h-11 min-w-11 cursor-pointer items-center justify-center rounded-lg border border-soft px-2.5 tabular ${CHOSEN_LABEL}`}
            >
              <input
                type="radio"
                name={group}
                value={choice.value}
                checked={choice.value === value}
                onChange={() => onValue(choice.value)}
                class="sr-only"
                aria-label={choice.heard}
              />
              <span>{choice.label}</span>
            </label>
          ))}
        </span>
      </fieldset>
      {children}
    </li>
  );
}
