// A tool: a method, template, checklist or framework with facilitation guidance.
// Body headings: What it is for · In the room and online · Care and ethics · Worked example · What next.
import { z } from 'zod';
import { audiences, choice, entryFields, nations, settings, text, textList } from './common.ts';
import { anyRef, idSchema, ref } from '../refs.ts';
import { worksheetSchema } from './worksheet.ts';
import * as texts from '../texts.ts';

export const TOOL_KINDS = {
  method: texts.method,
  template: texts.template,
  checklist: texts.checklist,
  framework: texts.framework,
  directory: texts.directory,
} as const;

/** The stages of an improvement by which the national toolkit orders its tools, in order. */
export const STAGES = {
  'creating-conditions': texts.creatingConditions,
  'understanding-systems': texts.understandingSystems,
  'developing-aims': texts.developingAims,
  'testing-and-measuring': texts.testingAndMeasuring,
  sharing: texts.sharing,
} as const;

export const toolSchema = z.strictObject({
  ...entryFields,
  kind: choice(TOOL_KINDS).meta({ description: 'What kind of tool it is.' }),
  stage: choice(STAGES).optional().meta({ description: 'The stage of an improvement in which it is used. Leave out for tools of everyday practice.' }),
  protocolTool: z
    .literal(true)
    .optional()
    .meta({ title: 'Named by the protocol', description: 'It is one of the ten tools that the protocol’s learning system names.' }),
  when: text.meta({ description: 'When to reach for it. One or two sentences.' }),
  minutes: z.number().int().min(5).max(480).meta({ description: 'Minutes it takes to use once with a group, preparation left out.' }),
  people: text.meta({ description: 'Who should take part and how many. Example: Six to ten people, at least two from each service' }),
  materials: textList.meta({ description: 'What to have ready.' }),
  audiences,
  settings: settings.optional(),
  nations: nations.optional(),
  basis: text.meta({ description: 'What the sources say of it, and what is this library’s own guidance. One or two sentences, shown on the page.' }),
  steps: z
    .array(
      z.strictObject({
        title: text.meta({ description: 'What to do, in a few words that start with a verb.' }),
        minutes: z.number().int().min(1).optional().meta({ description: 'Minutes for this step.' }),
        text: text.meta({ description: 'How to do it.' }),
        rows: z
          .array(idSchema)
          .min(1)
          .optional()
          .meta({ description: 'The rows of the worksheet that this step fills in, where it is a grid: a screen for the room shows these lanes alone.' }),
      }),
    )
    .min(2)
    .meta({ description: 'Timed steps, in order. Each starts with a verb.' }),
  worksheet: worksheetSchema.meta({ description: 'Its worksheet: what is asked of each row, the pictures that fit, and a filled-in example.' }),
  ideas: z.array(ref('ideas')).min(1).meta({ title: 'Ideas in practice', description: 'The ideas in practice it helps with, most fitting first.' }),
  next: z.array(ref('tools')).optional().meta({ title: 'Next tools', description: 'Tools to use after it.' }),
  example: z
    .array(anyRef())
    .optional()
    .meta({ title: 'Entries of the example', description: 'Entries its worked example draws on. Example: [case-studies/north-staffordshire-joint-reviews]' }),
});
