// What a trainer does to the parts of an assignment: change, move, take out, put back.
import { atPlace } from '../../../library/at-place.ts';
import { keyOfPart, newPartId } from '../model/add-parts.ts';
import type { Ask, Assignment, Part } from '../model/assignment.ts';
import { LIMITS } from '../model/fields.ts';

/** Minutes that an own question has until the trainer says otherwise. */
const ASK_MINUTES = { short: 5, choice: 2, rating: 1 } as const satisfies Record<Ask['form'], number>;

/** An own question without words. */
export function emptyAsk(form: Ask['form']): Ask {
  if (form === 'short') return { form, text: '' };
  return form === 'choice' ? { form, text: '', choices: ['', ''], several: false } : { form, text: '', low: '', high: '' };
}

/** The assignment with an own question at its end; as it was where there is no room. */
export function addAsk(assignment: Assignment, form: Ask['form']): Assignment {
  const { parts } = assignment;
  if (parts.length >= LIMITS.parts) return assignment;
  return { ...assignment, parts: [...parts, { is: 'ask', id: newPartId(parts), minutes: ASK_MINUTES[form], optional: false, ask: emptyAsk(form) }] };
}

/** A part with its own question changed. With another form come its usual minutes, unless the trainer has given others. */
export function withAsk(part: Part, ask: Ask): Part {
  if (part.is !== 'ask') return part;
  const hasUsualMinutes = part.minutes === ASK_MINUTES[part.ask.form];
  return { ...part, ask, minutes: hasUsualMinutes ? ASK_MINUTES[ask.form] : part.minutes };
}

/** The assignment with one part changed. */
export const changePart = (assignment: Assignment, id: string, updater: (part: Part) => Part): Assignment => ({
  ...assignment,
  parts: assignment.parts.map((part) => (part.id === id ? updater(part) : part)),
});

/** The assignment with a part at another place. Places count from 1; beyond the ends is at the end. */
export function movePart(assignment: Assignment, id: string, place: number): Assignment {
  const part = assignment.parts.find((one) => one.id === id);
  return part ? { ...assignment, parts: atPlace(assignment.parts, part, place) } : assignment;
}

/** The assignment without one part. */
export const removePart = (assignment: Assignment, id: string): Assignment => ({ ...assignment, parts: assignment.parts.filter((part) => part.id !== id) });

/** The assignment with a part back at its place. It gets another id if its own is taken by now. */
export function putBackPart(assignment: Assignment, part: Part, place: number): Assignment {
  const { parts } = assignment;
  const back = parts.some(({ id }) => id === part.id) ? { ...part, id: newPartId(parts) } : part;
  return movePart({ ...assignment, parts: [...parts, back] }, back.id, place);
}

/** Whether nothing has been done to a part since it was picked, so that taking it out loses nothing. */
export const isUntouched = (part: Part) => part.is === 'question' || (part.is === 'read' && part.note === '' && part.without.length === 0);

/** The part that was picked under a key of the catalogue. */
export const partOfKey = ({ parts }: Pick<Assignment, 'parts'>, key: string) => parts.find((part) => keyOfPart(part) === key);
