// Where a learner is in the steps of an assignment, by names that a platform can keep.
import { titleOf, type Assignment } from '../../model/assignment.ts';
import type { EntriesOf } from '../../model/questions.ts';
import { stepsOf, titleOfPart, type Step } from '../../view/steps.ts';
import * as texts from '../texts.ts';

/** The name of a step: the id of its part, or a word with a line below, which no id has. */
export const stepName = (step: Step) => (step.at === 'part' ? step.part.id : `_${step.at}`);

/** The step of a name. A part that is gone leads to the first part that is not done. */
export function stepNamed(assignment: Assignment, name: string, done: readonly string[]): Step {
  const steps = stepsOf(assignment);
  const first = steps.find((step) => step.at !== 'intro' && !done.includes(stepName(step)));
  return steps.find((step) => stepName(step) === name) ?? first ?? steps[0]!;
}

/** Parts that everyone does and that are not done. */
export const openParts = ({ parts }: Assignment, done: readonly string[]) => parts.filter(({ id, optional }) => !optional && !done.includes(id));

/** What stands above a step. */
export function stepHeading(step: Step, assignment: Assignment, entries: EntriesOf): string {
  if (step.at === 'part') return titleOfPart(step.part, entries);
  return step.at === 'intro' ? titleOf(assignment) : texts.end;
}

/** What a step is called in a list. */
export function stepTitle(step: Step, entries: EntriesOf): string {
  if (step.at === 'part') return texts.numberAndTitle(step.number, titleOfPart(step.part, entries));
  return step.at === 'intro' ? texts.start : texts.end;
}
