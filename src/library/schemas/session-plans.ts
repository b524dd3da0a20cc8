// A ready-to-run workshop. Body headings: Before you start · After the session.
import { z } from 'zod';
import { audiences, entryFields, text, textList } from './common.ts';
import { anyRef, ref } from '../refs.ts';
import { keysOf } from '../vocabulary.ts';

export const GROUPINGS = { alone: 'Alone', pairs: 'In pairs', fours: 'In fours', tables: 'At tables', all: 'Everyone' } as const;

export const sessionPlanSchema = z.strictObject({
  ...entryFields,
  /** Who it suits and how many. */
  people: text,
  audiences,
  objectives: textList,
  materials: textList,
  /** What the sources give and what is this library’s own design. */
  basis: text,
  /** Timed steps, in order. The minutes add up to the length of the session. */
  steps: z
    .array(
      z.strictObject({
        title: text,
        minutes: z.number().int().min(1),
        grouping: z.enum(keysOf(GROUPINGS)),
        /** What the facilitator does and says. */
        text,
        /** Prompts to show to the group. */
        prompts: textList.optional(),
      }),
    )
    .min(3),
  /** How to look after people in the room. */
  care: textList,
  questionSets: z.array(ref('question-sets')).optional(),
  tools: z.array(ref('tools')).optional(),
  caseStudies: z.array(ref('case-studies')).optional(),
  /** Other entries to have at hand. */
  seeAlso: z.array(anyRef()).optional(),
});
