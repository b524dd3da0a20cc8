// A room goes from question to question: first the words, then the answers, notes only when asked for; and a clock that starts when told.
import { expect, test } from 'vitest';
import type { QuestionKey } from '../model/fields.ts';
import { roomAfter, roomAt, roomEnds, type Room, type RoomAct } from './room.ts';

const keys: QuestionKey[] = ['set#one', 'set#two', 'set#three'];
const plan = { keys, minutes: 8 };
const first = roomAt(plan, 'set#one');
const after = (room: Room, ...acts: RoomAct[]) => acts.reduce((now, act) => roomAfter(plan, now, act), room);
const next = { do: 'step', by: 1 } as const;
const back = { do: 'step', by: -1 } as const;
const seen = ({ question, step, hasNotes }: Room) => `${question} ${step}${hasNotes ? ' notes' : ''}`;

test('next shows the answers of a question, then the next question; notes are left out unless they are asked for', () => {
  expect(seen(first)).toBe('set#one question');
  expect(seen(after(first, next))).toBe('set#one spread');
  expect(seen(after(first, next, next))).toBe('set#two question');
  expect(seen(after(first, { do: 'notes' }))).toBe('set#one spread notes');
  expect(seen(after(first, { do: 'notes' }, next))).toBe('set#two question');
  expect(seen(after(first, { do: 'notes' }, { do: 'notes' }))).toBe('set#one spread');
});

test('back goes the same way, and both stop at the ends', () => {
  expect(seen(after(first, next, next, back))).toBe('set#one spread');
  expect(seen(after(first, next, back))).toBe('set#one question');
  expect(after(first, back)).toBe(first);
  const last = after(first, { do: 'last' }, next);
  expect(after(last, next)).toBe(last);
  expect([roomEnds(plan, first), roomEnds(plan, last)]).toEqual([
    { hasPrevious: false, hasNext: true },
    { hasPrevious: true, hasNext: false },
  ]);
});

test('a blank screen comes back at the first press, where it was', () => {
  const blank = after(first, next, { do: 'blank' });
  expect(blank.isBlank).toBe(true);
  expect(after(blank, next)).toEqual(after(first, next));
});

test('the clock stands until it is told to start, can pause, and begins anew with another question', () => {
  const later = after(first, next);
  expect(later.timer).toEqual({ scene: 1, label: 'Question 1', minutes: 8, counted: 0 });
  const running = after(later, { do: 'start-or-pause', now: 1000 });
  const paused = after(running, { do: 'start-or-pause', now: 61_000 });
  expect([running.timer.since, paused.timer.since, paused.timer.counted]).toEqual([1000, undefined, 60_000]);
  expect(after(running, next).timer).toEqual({ scene: 2, label: 'Question 2', minutes: 8, counted: 0 });
});

test('a question that is not part of the session changes nothing', () => {
  expect(after(first, { do: 'go', to: 'set#gone' })).toBe(first);
});
