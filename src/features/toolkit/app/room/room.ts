// Where a room is in a worksheet: the step of the tool, the picture it looks at, and the clock. Knows the time only from what it is given.
import * as z from 'zod/mini';
import { isUntouched, newTimer, timerAfter, timerSchema, type TimerAct } from '../../../room/index.ts';
import type { Worksheet } from '../../model/worksheet.ts';
import { looksOf, PICTURE_NAMES, type Look } from '../looks.ts';
import * as texts from '../texts.ts';

/** What a room can look at: the looks of the worksheet, and all of a map at once as a picture, where its steps show only some of its lanes. */
export type RoomLook = Look | 'whole';

export const ROOM_LOOK_NAMES: Readonly<Record<RoomLook, string>> = { ...PICTURE_NAMES, whole: texts.wholeMap };

export const roomSchema = z.strictObject({
  /** The step of the tool, from 0. */
  step: z.int(),
  /** The way to look at the worksheet; see Look. */
  look: z.string(),
  /** Whether the room sees how far apart people are, in place of the picture. */
  hasSpread: z.boolean(),
  isBlank: z.boolean(),
  timer: timerSchema,
});
export type Room = z.infer<typeof roomSchema>;

export type RoomAct =
  { do: 'step'; by: 1 | -1 } | { do: 'go'; to: number } | { do: 'picture' } | { do: 'look'; to: RoomLook } | { do: 'spread' } | { do: 'blank' } | TimerAct;

/** What a room goes through. At least one step and one look. */
export interface RoomPlan {
  steps: Worksheet['tool']['steps'];
  looks: readonly RoomLook[];
}

/** The steps and pictures of a worksheet; a tool without steps is one step. */
export const planOf = ({ tool, definition }: Pick<Worksheet, 'tool' | 'definition'>): RoomPlan => ({
  steps: tool.steps.length > 0 ? tool.steps : [{ title: tool.title, text: '' }],
  looks: looksOf(definition).flatMap((look): RoomLook[] => (look === 'grid' ? [look, 'whole'] : [look])),
});

/** The lanes that a step fills in. All where it names none that are there. */
export function rowsOfStep<One extends { id: string }>(rows: readonly One[], { rows: lanes }: RoomPlan['steps'][number]): readonly One[] {
  const some = lanes ? rows.filter(({ id }) => lanes.includes(id)) : [];
  return some.length > 0 ? some : rows;
}

const within = ({ steps }: RoomPlan, step: number) => Math.min(Math.max(step, 0), steps.length - 1);
/** The clock of a step, not begun. Scenes count from 1. */
const freshTimer = (plan: RoomPlan, step: number) => newTimer(step + 1, plan.steps[step]!.title, plan.steps[step]!.minutes ?? 0);

/** How a room begins at a step. */
export function roomAt(plan: RoomPlan, wanted: number): Room {
  const step = within(plan, wanted);
  return { step, look: plan.looks[0]!, hasSpread: false, isBlank: false, timer: freshTimer(plan, step) };
}

/** A room that was written down, as far as its worksheet still has that step and picture. */
export const roomStill = (plan: RoomPlan, room: Room): Room => ({
  ...room,
  step: within(plan, room.step),
  look: plan.looks.find((look) => look === room.look) ?? plan.looks[0]!,
});

function go(plan: RoomPlan, room: Room, to: number): Room {
  const step = within(plan, to);
  if (step === room.step) return room.isBlank ? { ...room, isBlank: false } : room;
  // A clock that runs, or has run, stays with the room until it is set back.
  return { ...room, step, isBlank: false, hasSpread: false, timer: isUntouched(room.timer) ? freshTimer(plan, step) : room.timer };
}

/** What the room sees after an act; the same object if nothing changes. */
export function roomAfter(plan: RoomPlan, room: Room, act: RoomAct): Room {
  switch (act.do) {
    case 'step':
      // The first press on a blank screen brings it back.
      return room.isBlank ? { ...room, isBlank: false } : go(plan, room, room.step + act.by);
    case 'go':
      return go(plan, room, act.to);
    case 'picture': {
      const next = plan.looks[(plan.looks.findIndex((look) => look === room.look) + 1) % plan.looks.length]!;
      return { ...room, look: next, hasSpread: false };
    }
    case 'look':
      return { ...room, look: act.to, hasSpread: false };
    case 'spread':
      return { ...room, hasSpread: !room.hasSpread };
    case 'blank':
      return { ...room, isBlank: !room.isBlank };
    default:
      return { ...room, timer: timerAfter(room.timer, act, freshTimer(plan, room.step)) };
  }
}
