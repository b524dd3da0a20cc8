// A ready-to-run workshop. Body headings: Before you start · After the session.
import { z } from 'zod';
import { audiences, choice, entryFields, text, textList } from './common.ts';
import { anyRef, ref } from '../refs.ts';
import * as texts from '../texts.ts';

export const GROUPINGS = { alone: texts.alone, pairs: texts.inPairs, fours: texts.inFours, tables: texts.atTables, all: texts.everyone } as const;

/** A running order. `fields`: what its steps say besides their title, their minutes and how people sit. */
export const timedSteps = <Fields extends z.ZodRawShape>(description: string, fields: Fields) =>
  z
    .array(
      z.strictObject({
        title: text.meta({ description: 'What happens, in a few words.' }),
        minutes: z.number().int().min(1).meta({ description: 'Minutes for this step.' }),
        grouping: choice(GROUPINGS).meta({ description: 'How people sit.' }),
        ...fields,
      }),
    )
    .min(3)
    .meta({ description });

export const sessionPlanSchema = z.strictObject({
  ...entryFields,
  people: text.meta({ description: 'Who it suits and how many.' }),
  audiences,
  objectives: textList.meta({ description: 'What people should be able to do afterwards. Each starts with a verb.' }),
  materials: textList.meta({ description: 'What to have ready.' }),
  basis: text.meta({ description: 'What the sources give and what is this library’s own design.' }),
  steps: timedSteps('Timed steps, in order. The minutes add up to the length of the session.', {
    text: text.meta({ description: 'What the facilitator does and says.' }),
    prompts: textList.optional().meta({ description: 'Prompts to show to the group.' }),
  }),
  care: textList.meta({ description: 'How to look after people in the room.' }),
  questionSets: z.array(ref('question-sets')).optional().meta({ description: 'Question sets it uses.' }),
  tools: z.array(ref('tools')).optional().meta({ description: 'Tools it uses.' }),
  caseStudies: z.array(ref('case-studies')).optional().meta({ description: 'Case studies it uses.' }),
  seeAlso: z.array(anyRef()).optional().meta({ title: 'See also', description: 'Other entries to have at hand.' }),
});
