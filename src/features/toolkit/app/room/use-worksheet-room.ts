// A worksheet’s room in step: the room’s window and the facilitator’s, the same step, picture and clock, also after a reload.
import { useCallback, useMemo } from 'preact/hooks';
import { useInStep, type Role } from '../../../room/index.ts';
import type { Worksheet } from '../../model/worksheet.ts';
import { planOf, roomAfter, roomAt, roomSchema, roomStill, type Room, type RoomAct } from './room.ts';

/** The room, and how to change it. It begins at the first step that is not done. */
export function useWorksheetRoom(id: string, worksheet: Worksheet, role: Role) {
  const { tool, definition, stepsDone } = worksheet;
  const plan = useMemo(() => planOf({ tool, definition }), [tool, definition]);
  const after = useCallback((room: Room, act: RoomAct) => roomAfter(plan, room, act), [plan]);
  const first = (last: Room | undefined) => {
    const open = plan.steps.findIndex((_, index) => !stepsDone.includes(index));
    return last ? roomStill(plan, last) : roomAt(plan, Math.max(open, 0));
  };
  const { shown, act, hasOther } = useInStep<Room, RoomAct>({
    channel: 'worksheet-in-a-room',
    source: id,
    role,
    schema: roomSchema,
    first,
    after,
  });
  return { shown: roomStill(plan, shown), act, hasOther, plan };
}

/** The name of the room’s window beside the facilitator’s. It shows and does not write: two windows that write at once would have to ask which of both is meant. */
export const ROOM_WINDOW = 'room-view';

/** The steps that are done once a room goes on from one. */
export const doneAfter = (done: readonly number[], step: number): number[] => [...new Set([...done, step])].sort((one, other) => one - other);
