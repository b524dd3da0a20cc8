// The steps of the assignment with what is done, folded away behind the place where the learner is.
import { useRef } from 'preact/hooks';
import type { Assignment } from '../../model/assignment.ts';
import type { EntriesOf } from '../../model/questions.ts';
import { stepsOf, type Step } from '../../view/steps.ts';
import * as texts from '../texts.ts';
import { stepName, stepTitle } from './player-steps.ts';

interface Props {
  assignment: Assignment;
  entries: EntriesOf;
  current: Step;
  done: readonly string[];
  onStep: (name: string) => void;
}

const placeWords = (step: Step, of: number, done: number) => (step.at === 'part' ? texts.partOfDone(step.number, of, done) : texts.partsDone(of, done));

/** The place, and the list that opens below it. */
export function PartList({ assignment, entries, current, done, onStep }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const open = (name: string) => {
    if (details.current) details.current.open = false;
    onStep(name);
  };
  const { parts } = assignment;
  return (
    <nav aria-label={texts.parts} class="grow min-w-0">
      <details ref={details}>
        <summary class="min-h-11 cursor-pointer content-center">
          {placeWords(current, parts.length, parts.filter(({ id }) => done.includes(id)).length)}
        </summary>
        <ol class="max-w-read border-b border-line">
          {stepsOf(assignment).map((step) => (
            <li key={stepName(step)} class="border-t border-line">
              <button
                type="button"
                dir="auto"
                aria-current={stepName(step) === stepName(current) ? 'step' : undefined}
                onClick={() => open(stepName(step))}
                class="min-h-11 w-full py-1 text-start text-link underline underline-offset-4 aria-[current]:font-bold"
              >
                {stepTitle(step, entries)}
                {done.includes(stepName(step)) && texts.isDone}
              </button>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
