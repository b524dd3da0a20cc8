// Where a room is in a session: which question it sees, how much of it, and its clock. Knows the time only from what it is given.
import * as z from 'zod/mini';
import { newTimer, timerAfter, timerSchema, type TimerAct } from '../../room/index.ts';
import { questionKeySchema, type QuestionKey } from '../model/fields.ts';
import * as texts from './texts.ts';

/** What the room sees: the question alone first, so that nobody looks at numbers before it was read; then how people answered. */
export const roomSchema = z.strictObject({
  question: questionKeySchema,
  step: z.enum(['question', 'spread']),
  /** Whether the notes of people are shown below the spread. Only when asked for. */
  hasNotes: z.boolean(),
  isBlank: z.boolean(),
  timer: timerSchema,
});
export type Room = z.infer<typeof roomSchema>;

export type RoomAct =
  { do: 'step'; by: 1 | -1 } | { do: 'go'; to: QuestionKey } | { do: 'first' } | { do: 'last' } | { do: 'blank' } | { do: 'notes' } | TimerAct;

/** The questions in the order in which they are talked about, and the minutes for each. */
export interface RoomPlan {
  keys: readonly QuestionKey[];
  minutes: number;
}

const freshTimer = ({ keys, minutes }: RoomPlan, question: QuestionKey) =>
  newTimer(keys.indexOf(question) + 1, texts.questionLine(keys.indexOf(question) + 1), minutes);

/** How the room begins at a question. */
export const roomAt = (plan: RoomPlan, question: QuestionKey): Room => ({
  question,
  step: 'question',
  hasNotes: false,
  isBlank: false,
  timer: freshTimer(plan, question),
});

function step(plan: RoomPlan, room: Room, by: 1 | -1): Room {
  // The first press on a blank screen brings it back.
  if (room.isBlank) return { ...room, isBlank: false };
  if (by === 1 && room.step === 'question') return { ...room, step: 'spread' };
  if (by === -1 && room.step === 'spread') return { ...room, step: 'question', hasNotes: false };
  const other = plan.keys[plan.keys.indexOf(room.question) + by];
  if (!other) return room;
  return { ...roomAt(plan, other), ...(by === -1 && { step: 'spread' as const }) };
}

/** What the room sees after an act; the same object if nothing changes. */
export function roomAfter(plan: RoomPlan, room: Room, act: RoomAct): Room {
  switch (act.do) {
    case 'step':
      return step(plan, room, act.by);
    case 'go':
      return act.to === room.question || !plan.keys.includes(act.to) ? room : roomAt(plan, act.to);
    case 'first':
      return roomAfter(plan, room, { do: 'go', to: plan.keys[0]! });
    case 'last':
      return roomAfter(plan, room, { do: 'go', to: plan.keys.at(-1)! });
    case 'blank':
      return { ...room, isBlank: !room.isBlank };
    case 'notes':
      return { ...room, step: 'spread', hasNotes: !room.hasNotes };
    default:
      return { ...room, timer: timerAfter(room.timer, act, freshTimer(plan, room.question)) };
  }
}

/** Whether there is something before and after what the room sees. */
export const roomEnds = ({ keys }: RoomPlan, { question, step: at }: Room) => ({
  hasPrevious: at === 'spread' || keys.indexOf(question) > 0,
  hasNext: at === 'question' || keys.indexOf(question) < keys.length - 1,
});
