// The steps of the tool, to tick off while the group works.
import * as texts from '../texts.ts';

interface Props {
  steps: readonly { title: string; minutes?: number | undefined; text: string }[];
  /** Numbers of those that are done, from 0. */
  done: readonly number[];
  onDone: (done: number[]) => void;
}

/** Folded, with how far the group is. */
export function StepsDone({ steps, done, onDone }: Props) {
  if (steps.length === 0) return null;
  return (
    <details class="no-print mt-8">
      <summary class="min-h-11 cursor-pointer py-2 font-semibold">{texts.stepsDoneOfStepsDone(done.length, steps.length)}</summary>
      <ol class="max-w-read border-b border-line">
        {steps.map(({ title, minutes, text }, index) => (
          <li key={title} class="border-t border-line py-3">
            <label class="flex min-h-11 cursor-pointer gap-3">
              <input
                type="checkbox"
                checked={done.includes(index)}
                onChange={({ currentTarget: { checked } }) =>
                  onDone(checked ? [...done, index].sort((one, other) => one - other) : done.filter((one) => one !== index))
                }
                class="mt-1 size-5 shrink-0 accent-both"
              />
              <span>
                <strong>{title}</strong>
                {minutes !== undefined && <span class="text-soft"> {texts.minutesMin(minutes)}</span>}
                <span class="block text-small">{text}</span>
              </span>
            </label>
          </li>
        ))}
      </ol>
    </details>
  );
}
