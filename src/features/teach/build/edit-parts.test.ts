// Changing, moving, taking out and putting back parts.
import { expect, test } from 'vitest';
import { addItems, newAssignment } from '../model/add-parts.ts';
import { assignmentSchema, type Assignment } from '../model/assignment.ts';
import { MOST_PARTS } from '../model/content.ts';
import { addAsk, changePart, isUntouched, movePart, partOfKey, putBackPart, removePart } from './edit-parts.ts';

const KEYS = ['tools/a', 'tools/b', 'tools/c', 'tools/d'];
const four = addItems(
  newAssignment('0.1.0'),
  KEYS.map((key) => ({ key, minutes: 5 })),
);
const order = ({ parts }: Assignment) => parts.map((part) => (part.is === 'read' ? part.entry : part.id)).join(' ');

test.each([
  ['p1', 3, 'b c a d'],
  ['p4', 1, 'd a b c'],
  ['p2', 2, 'a b c d'],
  ['p2', 0, 'b a c d'],
  ['p2', 99, 'a c d b'],
  ['p9', 1, 'a b c d'],
])('part %s moved to place %i gives %s', (id, place, wanted) => {
  expect(order(movePart(four, id, place))).toBe(wanted);
});

test('a part that was taken out comes back to its place with what was written in it', () => {
  const noted = changePart(four, 'p2', (part) => (part.is === 'read' ? { ...part, note: 'Look for who rings whom' } : part));
  const taken = noted.parts[1];
  if (!taken) throw new Error('There is no second part.');
  expect(putBackPart(removePart(noted, 'p2'), taken, 2)).toEqual(noted);
});

test('a part that comes back after another took its id gets an id of its own', () => {
  const last = four.parts[3];
  if (!last) throw new Error('There is no fourth part.');
  const back = putBackPart(addAsk(removePart(four, 'p4'), 'short'), last, 4);
  expect(new Set(back.parts.map(({ id }) => id)).size).toBe(5);
  expect(assignmentSchema.safeParse(back).success).toBe(true);
});

test.each(['short', 'choice', 'rating'] as const)('an own question with a %s form can be kept before it has words', (form) => {
  const asked = addAsk(four, form);
  expect(asked.parts).toHaveLength(5);
  expect(assignmentSchema.safeParse(asked).success).toBe(true);
});

test('a full assignment takes no more questions', () => {
  const full = Array.from({ length: MOST_PARTS }).reduce<Assignment>((now) => addAsk(now, 'short'), newAssignment('0.1.0'));
  expect(addAsk(full, 'short')).toBe(full);
});

test('a part with words of the trainer, or with questions left out, is not taken out by one press', () => {
  const part = partOfKey(four, 'tools/b');
  if (part?.is !== 'read') throw new Error('There is no such part.');
  expect(isUntouched(part)).toBe(true);
  expect(isUntouched({ ...part, note: 'x' })).toBe(false);
  expect(isUntouched({ ...part, without: ['one'] })).toBe(false);
  expect(isUntouched({ ...part, optional: true })).toBe(true);
});
