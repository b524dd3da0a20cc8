// How far along a learner is, among the parts that the library still has.
import { minuteWords } from '../../../library/words.ts';
import { progressOf, type Progress } from '../model/answers.ts';
import type { Part } from '../model/assignment.ts';
import type { Learning } from '../model/learning.ts';
import type { EntriesOf } from '../model/questions.ts';
import { isThere } from '../view/steps.ts';
import * as texts from './texts.ts';

/** The parts that can be shown, in order. */
export const partsThere = ({ assignment }: Pick<Learning, 'assignment'>, entries: EntriesOf): Part[] =>
  assignment.parts.filter((part) => isThere(part, entries));

/** Progress with the optional parts apart. None are apart where every part is optional: then all of them count. */
export interface ProgressThere extends Progress {
  optional: { done: number; of: number };
}

/** Progress among those parts. */
export function progressThere(learning: Learning, entries: EntriesOf): ProgressThere {
  const parts = partsThere(learning, entries);
  const progress = progressOf({ ...learning.assignment, parts }, entries, learning);
  const apart = parts.length > progress.of ? parts.filter(({ optional }) => optional) : [];
  return { ...progress, optional: { done: apart.filter(({ id }) => learning.done.includes(id)).length, of: apart.length } };
}

/** What is counted: parts, or compulsory parts where there are others. */
export const countedParts = ({ of, optional }: Pick<ProgressThere, 'of' | 'optional'>) => texts.compulsoryParts(optional.of, of);

/** Progress in words, without a full stop. Example: 3 of 8 compulsory parts done, about 20 minutes left. Optional: 0 of 2 done */
export function progressWords(progress: ProgressThere): string {
  const { done, of, minutesLeft, optional } = progress;
  if (of === 0) return texts.thereIsNothingToDoInThisAssignment;
  const left = done < of && minutesLeft > 0 ? texts.aboutLeft(minuteWords(minutesLeft)) : '';
  const counted = texts.partsDoneLeft(done < of || of === 1 ? texts.doneOf(done) : texts.all, of, countedParts(progress), left);
  return optional.of > 0 ? texts.countedOptional(counted, optional.done, optional.of) : counted;
}

/** The part with which to go on: where the learner was, else the first that is not done; nothing once all is done. */
export function partToContinue(learning: Learning, entries: EntriesOf): Part | undefined {
  const parts = partsThere(learning, entries);
  const open = parts.filter(({ id }) => !learning.done.includes(id));
  return open.find(({ id }) => id === learning.at) ?? open.find(({ optional }) => !optional) ?? open[0];
}
