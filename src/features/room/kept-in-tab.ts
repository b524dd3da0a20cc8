// What a tab last showed to a room: a reload, or a browser that was closed by mistake, comes back to it with its clock.
import * as z from 'zod/mini';
import { ROOM, visitStore } from '../workbook/index.ts';

/** What this tab last showed of something; undefined if it last showed something else, or was changed by hand. */
export function lastShown<Shown>(source: string, schema: z.ZodMiniType<Shown>): Shown | undefined {
  try {
    const kept = z.object({ id: z.literal(source), shown: schema }).safeParse(JSON.parse(visitStore.get(ROOM) ?? 'null'));
    return kept.success ? kept.data.shown : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what is shown, until something else is. */
export const keepShown = (source: string, shown: unknown): void => visitStore.set(ROOM, JSON.stringify({ id: source, shown }));

/** Forgets it: the next room begins anew. */
export const forgetShown = (): void => visitStore.forget(ROOM);
