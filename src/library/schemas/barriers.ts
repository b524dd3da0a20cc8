// A barrier or an enabler found in practice.
import { z } from 'zod';
import { cites, entryFields, nations, text } from './common.ts';
import { ref } from '../refs.ts';

export const barrierSchema = z.strictObject({
  ...entryFields,
  kind: z.enum(['barrier', 'enabler']),
  nations,
  /** What it looks like, in points that each cite their passages. */
  points: z.array(z.strictObject({ text, cites })).min(1),
  /** The ideas in practice it bears on, most fitting first. */
  ideas: z.array(ref('ideas')).min(1),
  /** Enablers that answer a barrier. */
  answeredBy: z.array(ref('barriers')).optional(),
});
