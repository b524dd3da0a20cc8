// Changing, moving, taking out and putting back parts.
import { expect, test, vi } from 'vitest';
import { addItems, newAssignment, newPartId } from '../model/add-parts.ts';
import { assignmentSchema, type Assignment } from '../model/assignment.ts';
import { MOST_PARTS } from '../model/content.ts';
import { addAsk, changePart, emptyAsk, isUntouched, movePart, partOfKey, putBackPart, removePart, withAsk } from './edit-parts.ts';

const KEYS = ['tools/a', 'tools/b', 'tools/c', 'tools/d'];
const four = addItems(
  newAssignment('0.1.0'),
  KEYS.map((key) => ({ key, minutes: 5 })),
);
const order = ({ parts }: Assignment) => parts.map((part) => (part.is === 'read' ? part.entry : part.id)).join(' ');
/** The id of the part with a tool. */
const idOf = (tool: string) => partOfKey(four, `tools/${tool}`)?.id ?? 'none';

test.each([
  ['a', 3, 'b c a d'],
  ['d', 1, 'd a b c'],
  ['b', 2, 'a b c d'],
  ['b', 0, 'b a c d'],
  ['b', 99, 'a c d b'],
  ['x', 1, 'a b c d'],
])('part %s moved to place %i gives %s', (tool, place, wanted) => {
  expect(order(movePart(four, idOf(tool), place))).toBe(wanted);
});

test('a part that was taken out comes back to its place with what was written in it', () => {
  const noted = changePart(four, idOf('b'), (part) => (part.is === 'read' ? { ...part, note: 'Look for who rings whom' } : part));
  const taken = noted.parts[1];
  if (!taken) throw new Error('There is no second part.');
  expect(putBackPart(removePart(noted, idOf('b')), taken, 2)).toEqual(noted);
});

test('a part that comes back after another took its id gets an id of its own', () => {
  const last = four.parts[3];
  if (!last) throw new Error('There is no fourth part.');
  const back = putBackPart(four, last, 4);
  expect(new Set(back.parts.map(({ id }) => id)).size).toBe(5);
  expect(assignmentSchema.safeParse(back).success).toBe(true);
});

test('a new part gets a short id that tells nothing of its place, and never one that is in use', () => {
  const first = addAsk(newAssignment('0.1.0'), 'short');
  const taken = first.parts[0]?.id ?? '';
  expect(taken).toMatch(/^p[0-9a-v]{4}$/);
  const random = vi.spyOn(crypto, 'getRandomValues');
  const giving = (letter: number) => random.mockImplementationOnce((bytes) => (bytes instanceof Uint8Array ? bytes.fill(letter) : bytes));
  giving(1);
  const id = newPartId([]);
  giving(1);
  giving(2);
  expect(newPartId([{ ...first.parts[0]!, id }])).not.toBe(id);
  expect(random).toHaveBeenCalledTimes(3);
  random.mockRestore();
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

test.each([
  [5, 'rating', 1],
  [5, 'choice', 2],
  [5, 'short', 5],
  [12, 'rating', 12],
] as const)('a short question of %i minutes that becomes a %s takes %i', (minutes, form, wanted) => {
  const [part] = addAsk(newAssignment('0.1.0'), 'short').parts;
  if (!part) throw new Error('There is no part.');
  expect(withAsk({ ...part, minutes }, emptyAsk(form)).minutes).toBe(wanted);
});
