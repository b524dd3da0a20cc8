// One of the seven protocol dimensions. Body headings: “Why it matters” (required).
import { z } from 'zod';
import { aliases, entryFields, statement, text } from './common.ts';
import { idSchema, questionRef, ref } from '../refs.ts';

export const DIMENSION_SIGNS = ['around', 'ahead', 'ground', 'door', 'interlocked', 'people', 'shelter'] as const;

/** Words for a list that is folded: the sentence stands behind it. */
const shortName = text.refine((name) => name.split(/\s+/u).length <= 7, 'say it in at most seven words');

/** Expectations that are read together. */
const expectationGroup = z.strictObject({
  name: shortName.meta({ description: 'What they have in common, in at most seven words. Example: Assess together' }),
  from: idSchema.meta({ description: 'The expectation it begins with. It goes on to where the next group begins. Example: assessed-together' }),
});

/** One of each kind for somebody who opens the dimension for the first time. The tabs hold the others. */
const overview = z.strictObject({
  questions: z
    .array(questionRef())
    .length(3)
    .meta({ description: 'Three questions that a team can talk over tomorrow. Example: [referrals#single-point-of-contact]' }),
  figure: ref('evidence')
    .optional()
    .meta({ description: 'A figure with a chart, best one that counts people out of a base. Leave out if the library has none that belongs here.' }),
  caseStudy: ref('case-studies').optional().meta({ description: 'A case study, best one with a result. Example: angus-hubs' }),
  tool: ref('tools').optional().meta({ description: 'A tool that can be used without much ado. Example: referral-criteria-checklist' }),
});

/** One thing that is expected. Present tense, as if already so. One idea each. */
export const expectationSchema = statement.extend({
  name: shortName.meta({
    description: 'A short name, unique in this file, that claims no more than its sentence. At most seven words. Example: One named co-ordinator',
  }),
  ideas: z
    .array(ref('ideas'))
    .min(1)
    .meta({ title: 'Ideas in practice', description: 'The ideas in practice that show how, most fitting first. Example: [named-care-co-ordination]' }),
  aliases: aliases.meta({ description: 'How people would say it when they search. Example: [who is in charge, one manager over both]' }),
});

export const dimensionSchema = z.strictObject({
  ...entryFields,
  number: z.number().int().min(1).max(7).meta({ description: 'Its place among the seven, 1 to 7.' }),
  tagline: text.meta({ description: 'One line of at most 12 words for lists. Example: Both assessed together, one plan, one person to call.' }),
  sign: z.enum(DIMENSION_SIGNS).meta({ description: 'Which sign stands for it.' }),
  naming: z.enum(['national', 'own']).meta({ description: 'Where the name comes from: the published national protocol, or this library’s own grouping.' }),
  overview: overview.meta({ description: 'What its overview shows of each kind, to begin with.' }),
  groups: z
    .array(expectationGroup)
    .min(2)
    .max(4)
    .meta({ description: 'The expectations in two to four groups, in their order. The first begins with the first expectation.' }),
  expectations: z.array(expectationSchema).min(3).meta({ description: 'What is expected: statements that each stand alone. Five to twelve.' }),
});
