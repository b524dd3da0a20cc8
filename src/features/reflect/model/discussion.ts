// What a team writes down together about one question: agreed rating, shared note, actions.
import * as z from 'zod/mini';
import { ACTION_STATUSES } from '../../../library/agreed-actions.ts';
import { LIMITS, daySchema, lineSchema, noteSchema, originSchema, randomIdSchema } from './fields.ts';
import { AGREEABLE } from './vocabulary.ts';

/** An action. All texts may be empty while it is being written. */
export const actionSchema = z.object({
  id: randomIdSchema,
  what: noteSchema,
  /** A role, not a name. Example: Team lead, substance use service */
  ownerRole: lineSchema,
  /** By when. Example: 2027-01-15 */
  by: z.optional(daySchema),
  firstStep: noteSchema,
  /** The expectation it serves: id of the dimension, `#`, id of the expectation. */
  expectation: z.optional(z.string().check(z.regex(/^[a-z0-9-]+#[a-z0-9-]+$/), z.maxLength(200))),
  status: z.enum(ACTION_STATUSES),
  /** The day of the session that first agreed it, if that was an earlier one. */
  carriedFrom: z.optional(daySchema),
  /** The worksheet that it was sent from. */
  from: z.optional(originSchema),
  /** The local protocol that it was sent to and is looked after in since. */
  sentTo: z.optional(originSchema),
});
export type Action = z.infer<typeof actionSchema>;

export const discussionSchema = z.object({
  agreed: z.optional(z.enum(AGREEABLE)),
  note: noteSchema,
  actions: z.array(actionSchema).check(z.maxLength(LIMITS.actions)),
});
export type Discussion = z.infer<typeof discussionSchema>;
