// A barrier or an enabler found in practice.
import { z } from 'zod';
import { choice, cites, entryFields, nations, text } from './common.ts';
import { ref } from '../refs.ts';
import * as texts from '../texts.ts';

export const BARRIER_KINDS = { barrier: texts.barrier, enabler: texts.enabler } as const;

export const barrierSchema = z.strictObject({
  ...entryFields,
  kind: choice(BARRIER_KINDS).meta({ description: 'Whether it gets in the way or helps.' }),
  nations,
  points: z
    .array(z.strictObject({ text: text.meta({ description: 'One point, in a sentence that says who found it.' }), cites }))
    .min(1)
    .meta({ description: 'What it looks like, in points that each cite their passages.' }),
  ideas: z.array(ref('ideas')).min(1).meta({ title: 'Ideas in practice', description: 'The ideas in practice it bears on, most fitting first.' }),
  answeredBy: z.array(ref('barriers')).optional().meta({ description: 'Enablers that answer a barrier.' }),
});
