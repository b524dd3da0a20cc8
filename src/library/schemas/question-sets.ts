// A set of reflective questions, or a checklist. Every question keeps its own id for ever.
import { z } from 'zod';
import { aliases, audiences, choice, cites, entryFields, nations, settings, text } from './common.ts';
import { idSchema, ref } from '../refs.ts';
import * as texts from '../texts.ts';

/** What a visitor could see at each level, for questions that can be rated. */
export const anchorsSchema = z.strictObject({
  notYet: text.meta({ description: 'What “not yet” looks like.' }),
  partly: text.meta({ description: 'What “partly” looks like.' }),
  inPlace: text.meta({ description: 'What “in place” looks like.' }),
  evidence: text.meta({ title: 'What would show it', description: 'What would show it. Example: The written route; ask three colleagues.' }),
});

export const questionSchema = z.strictObject({
  id: idSchema.meta({ description: 'Permanent, unique in the set, never reused. Example: who-signs-off' }),
  text: text.meta({ description: 'The question: plain, answerable, one thing at a time, same meaning as the source.' }),
  help: text.optional().meta({ description: 'More about what is meant, if it needs it.' }),
  plain: text.optional().meta({
    title: 'In plain words',
    description:
      'The same question for people who use services, their families and carers: our words, short and common ones, readable at 11 to 12 years. Same meaning.',
  }),
  ideas: z.array(ref('ideas')).min(1).meta({ title: 'Ideas in practice', description: 'The ideas in practice it asks about, most fitting first.' }),
  audiences: audiences.optional().meta({ description: 'Who it is for, if different from the set.' }),
  anchors: anchorsSchema.optional().meta({ title: 'Levels', description: 'For questions that can be rated. Leave out for open questions.' }),
  aliases: aliases.meta({ description: 'How people would say it when they search. Example: [who has to agree, manager approves the referral]' }),
  cites,
});

export const QUESTION_SET_KINDS = { reflection: texts.reflectiveQuestions, checklist: texts.checklist, discussion: texts.discussionPrompts } as const;

export const questionSetSchema = z.strictObject({
  ...entryFields,
  kind: choice(QUESTION_SET_KINDS).meta({ description: 'What the set is for.' }),
  audiences,
  settings: settings.optional(),
  nations,
  minutes: z.number().int().min(5).max(240).meta({ description: 'Minutes for one person to answer it alone.' }),
  whenToUse: text.meta({ description: 'When to use it. One or two sentences.' }),
  parts: z
    .array(
      z.strictObject({
        id: idSchema.meta({ description: 'Short and permanent, unique in the set. Example: before-the-referral' }),
        title: text.meta({ description: 'The heading of the part.' }),
        intro: text.optional().meta({ title: 'Introduction', description: 'A line under the heading.' }),
        toThePerson: z.boolean().optional().meta({
          title: 'Asked of the person',
          description: 'Its questions are asked of the person who gets care, in conversation. Others are asked of a team or a service.',
        }),
        questions: z.array(questionSchema).min(1).meta({ description: 'The questions, in order.' }),
      }),
    )
    .min(1)
    .meta({ description: 'Questions in named parts, in order. A short set has one part.' }),
});
