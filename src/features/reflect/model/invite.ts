// What a person needs to answer alone: which session, which questions, and what the pool will keep of them.
import * as z from 'zod/mini';
import { LIMITS, lineSchema, questionKeySchema, randomIdSchema, siteVersionSchema, wordingSchema } from './fields.ts';
import { ANONYMITY, GROUPS, sealKeySchema } from '../../together/index.ts';
import { ownQuestionSchema } from './own-question.ts';

/** Question texts are not in it: they come from the site’s own question data, and the mark of the wording tells where that differs. */
export const inviteSchema = z.object({
  /** Names the session. Answers with another key are refused. */
  joinKey: randomIdSchema,
  team: lineSchema,
  /** Title of the exercise. */
  exercise: lineSchema,
  groups: z.array(z.enum(GROUPS)).check(z.maxLength(GROUPS.length)),
  anonymity: z.enum(ANONYMITY),
  /** Key and wording of each question, in order. */
  questions: z.array(z.tuple([questionKeySchema, wordingSchema])).check(z.minLength(1), z.maxLength(LIMITS.questions)),
  siteVersion: siteVersionSchema,
  /** Questions in the team’s own words, with their words. */
  own: z.optional(z.array(ownQuestionSchema).check(z.maxLength(LIMITS.questions))),
  /** The public key for which answers are sealed; missing where names are shown. */
  sealKey: z.optional(sealKeySchema),
});
export type Invite = z.infer<typeof inviteSchema>;
