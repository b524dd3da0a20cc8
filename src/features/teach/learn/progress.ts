// How far along a learner is, among the parts that the library still has.
import { minuteWords } from '../../../library/words.ts';
import { progressOf, type Progress } from '../model/answers.ts';
import type { Part } from '../model/assignment.ts';
import type { Learning } from '../model/learning.ts';
import type { EntriesOf } from '../model/questions.ts';
import { isThere } from '../view/steps.ts';

/** The parts that can be shown, in order. */
export const partsThere = ({ assignment }: Pick<Learning, 'assignment'>, entries: EntriesOf): Part[] =>
  assignment.parts.filter((part) => isThere(part, entries));

/** Progress among those parts. */
export const progressThere = (learning: Learning, entries: EntriesOf): Progress =>
  progressOf({ ...learning.assignment, parts: partsThere(learning, entries) }, entries, learning);

/** Progress as a sentence. Example: 3 of 8 done, about 20 minutes left */
export function progressWords({ done, of, minutesLeft }: Progress): string {
  if (of === 0) return 'There is nothing to do in this assignment.';
  if (done >= of) return of === 1 ? 'Done' : `All ${of} done`;
  const left = minutesLeft > 0 ? `, about ${minuteWords(minutesLeft)} left` : '';
  return `${done} of ${of} done${left}`;
}

/** The part with which to go on: where the learner was, else the first that is not done; nothing once all is done. */
export function partToContinue(learning: Learning, entries: EntriesOf): Part | undefined {
  const parts = partsThere(learning, entries);
  const open = parts.filter(({ id }) => !learning.done.includes(id));
  return open.find(({ id }) => id === learning.at) ?? open.find(({ optional }) => !optional) ?? open[0];
}
