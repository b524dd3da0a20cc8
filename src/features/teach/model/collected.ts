// What a trainer got back: the document with everyone’s answers, and the trainer’s own marks and themes.
import * as z from 'zod/mini';
import { textsByKeySchema } from './answers.ts';
import { assignmentSchema, type Assignment } from './assignment.ts';
import { LIMITS, lineSchema, randomIdSchema, textSchema, typedRecord } from './fields.ts';
import { answerKeySchema } from './questions.ts';
import { returnFields } from './return.ts';

const placeSchema = z.int().check(z.gte(0), z.lt(LIMITS.returns));

/** What one learner gave. Assignment and wording are the same for many, so they stand once and are named by their places. */
const collectedReturnSchema = z.strictObject({
  ...returnFields,
  assignment: placeSchema,
  asked: placeSchema,
  /** From 1, in the order in which people came. It stays theirs when others are taken out: who gave no name is known by it. */
  number: z.int().check(z.gte(1)),
});
export type CollectedReturn = z.infer<typeof collectedReturnSchema>;

/** A theme that the trainer marks answers with. */
const themeSchema = z.strictObject({ id: randomIdSchema, label: lineSchema });
export type Theme = z.infer<typeof themeSchema>;

/** The trainer’s mark on one answer: ids of themes, and a note. */
const markSchema = z.strictObject({ themes: z.array(randomIdSchema).check(z.maxLength(LIMITS.themes)), note: textSchema });
export type Mark = z.infer<typeof markSchema>;

/** Names one answer of one learner. */
export type MarkKey = `${string} ${string}`;
/** Example: `returnid01 p3` */
export const markKey = (returnId: string, answerKey: string): MarkKey => `${returnId} ${answerKey}`;
const markKeySchema = z.custom<MarkKey>((key) => {
  const [returnId, answerKey, ...rest] = String(key).split(' ');
  return rest.length === 0 && randomIdSchema.safeParse(returnId).success && answerKeySchema.safeParse(answerKey).success;
});

type Body = Pick<z.infer<typeof fieldsSchema>, 'assignments' | 'askedTexts' | 'returns'>;
const hasPlaces = ({ assignments, askedTexts, returns }: Body) =>
  returns.every(({ assignment, asked }) => assignment < assignments.length && asked < askedTexts.length);

const fieldsSchema = z.strictObject({
  /** The key of the assignment that the answers belong to. */
  key: randomIdSchema,
  title: lineSchema,
  /** The assignment in each form in which learners had it: it may have been changed after it was handed out. */
  assignments: z.array(assignmentSchema).check(z.maxLength(LIMITS.returns)),
  /** The words of the questions in each form in which learners read them. */
  askedTexts: z.array(textsByKeySchema).check(z.maxLength(LIMITS.returns)),
  returns: z.array(collectedReturnSchema).check(z.maxLength(LIMITS.returns)),
  /** How many people ever came, with those who were taken out. */
  counted: z.int().check(z.gte(0)),
  themes: z.array(themeSchema).check(z.maxLength(LIMITS.themes)),
  /** By `<id of the return> <key of the question>`. */
  marks: typedRecord(markKeySchema, markSchema),
  /** The trainer’s note on the whole. */
  note: textSchema,
  /** Names of the people who are expected, one a line, as the trainer typed them. */
  expected: z.optional(textSchema),
  /** Names do not stand beside answers, for showing them in a room. */
  hidesNames: z.optional(z.literal(true)),
  /** Words of the trainer to a learner, by the id of the return. The only marks that are meant for the learner. */
  feedback: z.optional(z.record(randomIdSchema, textSchema)),
});

/** Answers that came back. Kind `collected-answers`. */
export const collectedSchema = fieldsSchema.check(z.refine(hasPlaces));
export type Collected = z.infer<typeof collectedSchema>;

/** Collected answers for an assignment, with nothing in them yet. */
export const newCollected = ({ key, title }: Pick<Assignment, 'key' | 'title'>): Collected => ({
  key,
  title,
  assignments: [],
  askedTexts: [],
  returns: [],
  counted: 0,
  themes: [],
  marks: {},
  note: '',
});
