// What is left of answers below names once they were opened together: counts and notes, question by question. No row is anybody’s.
import * as z from 'zod/mini';
import { noteSchema, questionKeySchema, typedRecord } from './fields.ts';
import { countSchema, talliesSchema } from './summary.ts';
import { GROUPS } from '../../together/index.ts';
import { SURENESS, type Sureness } from './vocabulary.ts';

/** `none` stands for people who named no group. */
const groupSchema = z.enum([...GROUPS, 'none']);
const bucketSchema = z.object({
  id: z.enum([...GROUPS, 'together', 'no-group']),
  label: z.string().check(z.maxLength(200)),
  groups: z.array(groupSchema),
  people: countSchema,
});
const whySchema = z.string().check(z.maxLength(1000));
const surenessSchema = z.object(Object.fromEntries(SURENESS.map((sureness) => [sureness, countSchema])) as Record<Sureness, typeof countSchema>);

/** What the answers to one question come to. */
const openedQuestionSchema = z.object({
  tallies: talliesSchema,
  sureness: surenessSchema,
  groups: z.array(z.object({ bucket: bucketSchema, tallies: talliesSchema })),
  whyNoGroups: z.optional(whySchema),
  /** What would show it, in the order of the alphabet. */
  evidence: z.array(noteSchema),
});
export type OpenedQuestion = z.infer<typeof openedQuestionSchema>;

export const openedSchema = z.object({
  people: countSchema,
  /** How many of them the facilitator added for. */
  helped: countSchema,
  /** The groups of which somebody was in. Empty where groups are not told apart. */
  present: z.array(groupSchema),
  /** The groups that stand apart in the whole, and why others do not. */
  view: z.object({ buckets: z.array(bucketSchema), why: z.optional(whySchema) }),
  questions: typedRecord(questionKeySchema, openedQuestionSchema),
});
export type Opened = z.infer<typeof openedSchema>;
