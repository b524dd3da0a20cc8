// A worksheet’s room in step: the room’s window and the facilitator’s, the same step, picture and clock, also after a reload.
import { useCallback, useMemo } from 'preact/hooks';
import * as z from 'zod/mini';
import { useInStep, type Role } from '../../../room/index.ts';
import { ROOM, visitStore } from '../../../workbook/index.ts';
import type { Worksheet } from '../../model/worksheet.ts';
import { planOf, roomAfter, roomAt, roomSchema, roomStill, type Room, type RoomAct, type RoomPlan } from './room.ts';

const keptSchema = z.object({ id: z.string(), shown: roomSchema });

/** What this tab last showed of a worksheet. */
function lastShown(id: string, plan: RoomPlan): Room | undefined {
  try {
    const kept = keptSchema.safeParse(JSON.parse(visitStore.get(ROOM) ?? 'null'));
    return kept.success && kept.data.id === id ? roomStill(plan, kept.data.shown) : undefined;
  } catch {
    // It was changed by hand.
    return undefined;
  }
}

/** The room, and how to change it. It begins at the first step that is not done. */
export function useWorksheetRoom(id: string, worksheet: Worksheet, role: Role) {
  const { tool, definition, stepsDone } = worksheet;
  const plan = useMemo(() => planOf({ tool, definition }), [tool, definition]);
  const after = useCallback((room: Room, act: RoomAct) => roomAfter(plan, room, act), [plan]);
  const first = () => {
    const open = plan.steps.findIndex((_, index) => !stepsDone.includes(index));
    return lastShown(id, plan) ?? roomAt(plan, Math.max(open, 0));
  };
  const { shown, act, hasOther } = useInStep<Room, RoomAct>({
    channel: 'worksheet-in-a-room',
    source: id,
    role,
    schema: roomSchema,
    first,
    after,
    onShown: (room) => visitStore.set(ROOM, JSON.stringify({ id, shown: room })),
  });
  return { shown: roomStill(plan, shown), act, hasOther, plan };
}

/** The name of the room’s window beside the facilitator’s. It shows and does not write: two windows that write at once would have to ask which of both is meant. */
export const ROOM_WINDOW = 'room-view';

/** The steps that are done once a room goes on from one. */
export const doneAfter = (done: readonly number[], step: number): number[] => [...new Set([...done, step])].sort((one, other) => one - other);
