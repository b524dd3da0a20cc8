// A set of reflective questions, or a checklist. Every question keeps its own id for ever.
import { z } from 'zod';
import { aliases, audiences, cites, entryFields, nations, settings, text } from './common.ts';
import { keysOf } from '../vocabulary.ts';
import { idSchema, ref } from '../refs.ts';

/** What a visitor could see at each level, for questions that can be rated. */
export const anchorsSchema = z.strictObject({
  /** What “not yet” looks like. */
  notYet: text,
  /** What “partly” looks like. */
  partly: text,
  /** What “in place” looks like. */
  inPlace: text,
  /** What would show it. Example: The written route; ask three colleagues. */
  evidence: text,
});

export const questionSchema = z.strictObject({
  /** Permanent, unique in the set, never reused. Example: who-signs-off */
  id: idSchema,
  /** The question: plain, answerable, one thing at a time, same meaning as the source. */
  text,
  /** More about what is meant, if it needs it. */
  help: text.optional(),
  /** The same question for people who use services, their families and carers: our words, short and common ones, readable at 11 to 12 years. Same meaning. */
  plain: text.optional(),
  /** The ideas in practice it asks about, most fitting first. */
  ideas: z.array(ref('ideas')).min(1),
  /** Who it is for, if different from the set. */
  audiences: audiences.optional(),
  /** For questions that can be rated. Leave out for open questions. */
  anchors: anchorsSchema.optional(),
  /** How people would say it when they search. Example: [who has to agree, manager approves the referral] */
  aliases,
  cites,
});

export const QUESTION_SET_KINDS = { reflection: 'Reflective questions', checklist: 'Checklist', discussion: 'Discussion prompts' } as const;

export const questionSetSchema = z.strictObject({
  ...entryFields,
  kind: z.enum(keysOf(QUESTION_SET_KINDS)),
  audiences,
  settings: settings.optional(),
  nations,
  /** Minutes for one person to answer it alone. */
  minutes: z.number().int().min(5).max(240),
  /** When to use it. One or two sentences. */
  whenToUse: text,
  /** Questions in named parts, in order. A short set has one part. */
  parts: z.array(z.strictObject({ id: idSchema, title: text, intro: text.optional(), questions: z.array(questionSchema).min(1) })).min(1),
});
