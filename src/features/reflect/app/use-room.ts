// A session’s room in step: the room’s window and the facilitator’s, the same question and the same clock, also after a reload.
import { useCallback, useMemo } from 'preact/hooks';
import { useInStep, type Role } from '../../room/index.ts';
import type { ReflectionSession } from '../model/documents.ts';
import type { QuestionKey } from '../model/fields.ts';
import type { QuestionResult } from '../model/results.ts';
import { minutesEach } from './discussion-time.ts';
import { roomAfter, roomAt, roomSchema, type Room, type RoomAct, type RoomPlan } from './room.ts';

/** The room, and how to change it. `begins` is the question at which a window begins that nobody has shown anything in. */
export function useRoom(id: string, session: ReflectionSession, ordered: readonly QuestionResult[], role: Role, begins: QuestionKey) {
  const keys = ordered.map(({ question }) => question.key);
  const minutes = minutesEach(session);
  const plan = useMemo((): RoomPlan => ({ keys, minutes }), [keys.join(' '), minutes]);
  const after = useCallback((room: Room, act: RoomAct) => roomAfter(plan, room, act), [plan]);
  const inStep = useInStep<Room, RoomAct>({
    channel: 'reflect-in-a-room',
    source: id,
    role,
    schema: roomSchema,
    first: (last) => (last && keys.includes(last.question) && (role === 'stage' || last.question === begins) ? last : roomAt(plan, begins)),
    after,
    // Whoever opens a question on the facilitator’s page takes the room along.
    leads: role === 'notes',
  });
  return { ...inStep, plan };
}
