// What a room thinks of its session at the end: hands, and what would make the next one better.
import * as z from 'zod/mini';
import { noteSchema } from './fields.ts';
import { countSchema } from './summary.ts';
import * as texts from '../texts.ts';

export const WORTHS = ['yes', 'partly', 'no'] as const;
export const WORTH_LABELS: Record<(typeof WORTHS)[number], string> = { yes: texts.yes, partly: texts.inPart, no: texts.noLabel };

export const worthSchema = z.object({ yes: countSchema, partly: countSchema, no: countSchema, note: noteSchema });
export type Worth = z.infer<typeof worthSchema>;

/** Nobody has been asked yet. */
export const noWorth = (): Worth => ({ yes: 0, partly: 0, no: 0, note: '' });

/** As people read it; nothing if nobody was asked. Example: Worth the hour: 5 yes, worth it, 2 in part */
export function worthWords(worth: Worth | undefined): string | undefined {
  if (!worth || worth.yes + worth.partly + worth.no === 0) return undefined;
  const hands = WORTHS.flatMap((answer) => (worth[answer] > 0 ? [`${worth[answer]} ${WORTH_LABELS[answer].toLowerCase()}`] : []));
  return texts.worthTheHourHands(hands.join('; '));
}
