// One of the seven protocol dimensions. Body headings: “Why it matters” (required).
import { z } from 'zod';
import { aliases, entryFields, statement, text } from './common.ts';
import { idSchema, questionRef, ref } from '../refs.ts';

export const DIMENSION_SIGNS = ['around', 'ahead', 'ground', 'door', 'interlocked', 'people', 'shelter'] as const;

/** Words for a list that is folded: the sentence stands behind it. */
const shortName = text.refine((name) => name.split(/\s+/u).length <= 7, 'say it in at most seven words');

/** Expectations that are read together. */
const expectationGroup = z.strictObject({
  /** What they have in common, in at most seven words. Example: Assess together */
  name: shortName,
  /** The expectation it begins with. It goes on to where the next group begins. Example: assessed-together */
  from: idSchema,
});

/** One of each kind for somebody who opens the dimension for the first time. The tabs hold the others. */
const overview = z.strictObject({
  /** Three questions that a team can talk over tomorrow. Example: [referrals#single-point-of-contact] */
  questions: z.array(questionRef()).length(3),
  /** A figure with a chart, best one that counts people out of a base. Leave out if the library has none that belongs here. */
  figure: ref('evidence').optional(),
  /** A case study, best one with a result. Example: angus-hubs */
  caseStudy: ref('case-studies'),
  /** A tool that can be used without much ado. Example: referral-criteria-checklist */
  tool: ref('tools'),
});

/** One thing that is expected. Present tense, as if already so. One idea each. */
export const expectationSchema = statement.extend({
  /** A short name, unique in this file, that claims no more than its sentence. At most seven words. Example: One named co-ordinator */
  name: shortName,
  /** The ideas in practice that show how, most fitting first. Example: [named-care-co-ordination] */
  ideas: z.array(ref('ideas')).min(1),
  /** How people would say it when they search. Example: [who is in charge, one manager over both] */
  aliases,
});

export const dimensionSchema = z.strictObject({
  ...entryFields,
  /** Its place among the seven, 1 to 7. */
  number: z.number().int().min(1).max(7),
  /** One line of at most 12 words for lists. Example: One assessment, one plan, one person to call. */
  tagline: text,
  /** Which sign stands for it. */
  sign: z.enum(DIMENSION_SIGNS),
  /** Where the name comes from: the published national protocol, or this library’s own grouping. */
  naming: z.enum(['national', 'own']),
  /** What its overview shows of each kind, to begin with. */
  overview,
  /** The expectations in two to four groups, in their order. The first begins with the first expectation. */
  groups: z.array(expectationGroup).min(2).max(4),
  /** What is expected: statements that each stand alone. Five to twelve. */
  expectations: z.array(expectationSchema).min(3),
});
