// The three documents of this feature as the workbook keeps them.
import * as z from 'zod/mini';
import { ownAnswersSchema, pooledAnswersSchema } from './answers.ts';
import { discussionSchema } from './discussion.ts';
import { ANONYMITY, envelopeSchema, GROUPS, sealKeySchema } from '../../together/index.ts';
import { LIMITS, daySchema, lineSchema, longNoteSchema, questionKeySchema, randomIdSchema, siteVersionSchema, typedRecord } from './fields.ts';
import { inviteSchema } from './invite.ts';
import { openedSchema } from './opened.ts';
import { sessionQuestionSchema } from './question.ts';
import { countSchema, sessionSummarySchema } from './summary.ts';
import { ORDERS } from './vocabulary.ts';
import { worthSchema } from './worth.ts';

const exerciseSchema = z.object({
  title: lineSchema,
  /** How long the exercise takes, in minutes. */
  minutes: z.optional(z.int().check(z.gte(1), z.lte(1440))),
});
const questionsSchema = z.array(sessionQuestionSchema).check(z.minLength(1), z.maxLength(LIMITS.questions));

/** A team’s session, from choosing the questions to the actions. Kind `reflection-session`. */
export const reflectionSessionSchema = z.object({
  joinKey: randomIdSchema,
  team: lineSchema,
  /** Groups taking part; empty if the team does not tell groups apart. */
  groups: z.array(z.enum(GROUPS)).check(z.maxLength(GROUPS.length)),
  anonymity: z.enum(ANONYMITY),
  exercise: exerciseSchema,
  /** How many people are expected, if that was said. */
  expected: z.optional(z.int().check(z.gte(1), z.lte(LIMITS.people))),
  questions: questionsSchema,
  /** Below names: the public key for which people seal their answers. Missing in older sessions, and where a browser cannot seal. */
  sealKey: z.optional(sealKeySchema),
  /** Answers that are not sealed: everybody’s where names are shown; otherwise only where they could not be sealed. */
  pool: z.array(pooledAnswersSchema).check(z.maxLength(LIMITS.people)),
  /** Sealed answers that wait to be opened together. */
  sealed: z.array(envelopeSchema).check(z.maxLength(LIMITS.people)),
  /** Below names: what is left of the answers once they were opened. */
  opened: z.optional(openedSchema),
  discussion: typedRecord(questionKeySchema, discussionSchema),
  /** The order in which questions are discussed. */
  order: z.enum(ORDERS),
  siteVersion: siteVersionSchema,
  heldOn: daySchema,
  /** When the team means to come back. */
  nextOn: z.optional(daySchema),
  /** The last session, frozen. */
  previous: z.optional(sessionSummarySchema),
  /** Those before it, oldest first. */
  earlier: z.array(sessionSummarySchema).check(z.maxLength(LIMITS.earlier)),
  /** How many hands were for talking about a question. */
  votes: z.optional(typedRecord(questionKeySchema, countSchema)),
  /** What the room thought of it at the end. */
  worth: z.optional(worthSchema),
});
export type ReflectionSession = z.infer<typeof reflectionSessionSchema>;

/** One person’s answers for a session they were invited to. Kind `reflection-answers`. */
export const ownReflectionSchema = z.object({
  /** Random id of these answers: the pool takes each id once. */
  answersId: randomIdSchema,
  invite: inviteSchema,
  /** The questions with the wording that was shown. */
  questions: questionsSchema,
  name: z.optional(lineSchema),
  group: z.optional(z.enum(GROUPS)),
  answers: ownAnswersSchema,
  /** How often the person has handed them in. */
  handedIn: z.int().check(z.gte(0), z.lte(9999)),
});
export type OwnReflection = z.infer<typeof ownReflectionSchema>;

/** One person alone, for a reflective account. Never pooled. Kind `reflective-account`. */
export const accountSchema = z.object({
  exercise: exerciseSchema,
  questions: questionsSchema,
  answers: ownAnswersSchema,
  account: z.object({ whatHappened: longNoteSchema, whatLearnt: longNoteSchema, whatChanged: longNoteSchema, howItRelates: longNoteSchema }),
  /** Minutes spent, as the person declares them. */
  minutes: z.int().check(z.gte(0), z.lte(100_000)),
  siteVersion: siteVersionSchema,
  heldOn: daySchema,
});
export type Account = z.infer<typeof accountSchema>;
