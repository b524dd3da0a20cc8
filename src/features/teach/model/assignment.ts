// An assignment: what a trainer sets. It names entries of the site and holds only the trainer’s own words, so that most fit into a link.
import * as z from 'zod/mini';
import { LIMITS as STUDY_LIMITS, studySchema } from '../../own-case-study/index.ts';
import { textUpTo } from '../../exchange/index.ts';
import { TEACHABLE } from './content.ts';
import {
  LIMITS,
  daySchema,
  entryIdSchema,
  lineSchema,
  minutesSchema,
  partIdSchema,
  questionTextSchema,
  randomIdSchema,
  siteVersionSchema,
  textSchema,
} from './fields.ts';
import * as texts from '../texts.ts';

/** An own question of the trainer: a short answer, a choice, or a rating from 1 to 5. */
export const askSchema = z.discriminatedUnion('form', [
  z.strictObject({ form: z.literal('short'), text: questionTextSchema }),
  z.strictObject({
    form: z.literal('choice'),
    text: questionTextSchema,
    choices: z.array(lineSchema).check(z.maxLength(LIMITS.choices)),
    /** More than one may be chosen. */
    several: z.boolean(),
  }),
  z.strictObject({ form: z.literal('rating'), text: questionTextSchema, low: lineSchema, high: lineSchema }),
]);
export type Ask = z.infer<typeof askSchema>;

const common = {
  /** Short, permanent, unique in the assignment; answers hang on it. Example: p3 */
  id: partIdSchema,
  minutes: minutesSchema,
  /** Learners may leave it out. */
  optional: z.boolean(),
};

/** A case study of the trainer's own. The whole of it travels with the assignment: the library does not have it. */
const ownStudySchema = z.strictObject({ title: textUpTo(STUDY_LIMITS.line), study: studySchema });
export type OwnStudy = z.infer<typeof ownStudySchema>;

/** One part of an assignment. */
export const partSchema = z.discriminatedUnion('is', [
  /** An entry to read, with the questions it brings along. */
  z.strictObject({
    ...common,
    is: z.literal('read'),
    collection: z.enum(TEACHABLE),
    entry: entryIdSchema,
    /** What to look for, in the trainer’s words. */
    note: textSchema,
    /** Ids of the pauses and questions to discuss that are left out. */
    without: z.array(entryIdSchema),
    /** There for a case study of the trainer's own; `entry` then tells such case studies apart. */
    own: z.optional(ownStudySchema),
  }),
  /** One question of a question set. */
  z.strictObject({ ...common, is: z.literal('question'), set: entryIdSchema, question: entryIdSchema }),
  /** An own question. */
  z.strictObject({ ...common, is: z.literal('ask'), ask: askSchema }),
]);
export type Part = z.infer<typeof partSchema>;
export type ReadPart = Extract<Part, { is: 'read' }>;

const hasOwnIds = (parts: readonly Part[]) => new Set(parts.map(({ id }) => id)).size === parts.length;

/** An assignment. The same shape is kept in the workbook, carried by links and files, and used by learners. */
export const assignmentSchema = z.strictObject({
  /** Random; the same for everyone who receives the assignment, so that what comes back finds its place. */
  key: randomIdSchema,
  title: lineSchema,
  /** A few words to the learner. */
  message: textSchema,
  objectives: z.array(lineSchema).check(z.maxLength(12)),
  instructions: textSchema,
  /** The day it is due. */
  due: z.optional(daySchema),
  /** To whom, or where, learners hand back, in the trainer’s words. Example: an e-mail address. */
  handBackTo: z.optional(lineSchema),
  /** Whether learners are asked for a name. Never required. */
  askName: z.boolean(),
  parts: z.array(partSchema).check(z.maxLength(LIMITS.parts), z.refine(hasOwnIds)),
  siteVersion: siteVersionSchema,
});
export type Assignment = z.infer<typeof assignmentSchema>;

/**
 * The version that links and files of an assignment carry: 3 where it says to whom to hand back, 2 where it holds a case study of the trainer’s own.
 * All others stay as they were, so that copies of the site from before can open them.
 */
export function formatVersionFor({ parts, handBackTo }: Pick<Assignment, 'parts' | 'handBackTo'>): 1 | 2 | 3 {
  if (handBackTo) return 3;
  return parts.some((part) => part.is === 'read' && part.own) ? 2 : 1;
}

/** What an assignment without a title is called. */
export const UNTITLED = texts.assignmentWithoutATitle;

/** What an assignment is called, in lists and where it is read. */
export const titleOf = ({ title }: Pick<Assignment, 'title'>): string => title.trim() || UNTITLED;

/** An assignment under the name that its trainer gave it in the workbook. What is called by its title there stays as it is. */
export function underName(assignment: Assignment, name: string): Assignment {
  const title = name.slice(0, LIMITS.line).trim();
  return title === titleOf(assignment) ? assignment : { ...assignment, title };
}
