// A figure or finding: a number or a result with who, where, when and who counted.
import { z } from 'zod';
import { cites, entryFields, nations, text, textList } from './common.ts';
import { ref } from '../refs.ts';

/** A chart drawn at build, one line per row and series: dots out of their base for shares in per cent (`max: 100`) and counts out of at most 25, bars for the rest. */
export const chartSchema = z.strictObject({
  title: text.meta({ description: 'The caption, with the base. Example: Areas that saw this reason often or very often, of 17' }),
  unit: text.meta({ description: 'What the numbers are. Example: % or areas' }),
  max: z
    .number()
    .positive()
    .optional()
    .meta({ title: 'Out of', description: 'The base: 100 for percentages, or of how many. Leave out to use the largest value.' }),
  series: z.array(text).min(1).max(3).meta({ description: 'One name per series. Example: [Mental health services, Substance use services]' }),
  rows: z
    .array(
      z.strictObject({
        label: text.meta({ description: 'What this row is. Example: Housing' }),
        values: z
          .array(z.number().nullable())
          .min(1)
          .max(3)
          .meta({ description: 'One number for each series, in their order. An empty one says that the source gives none.' }),
      }),
    )
    .min(2)
    .meta({ description: 'One row per thing compared; values in the order of the series; null where the source gives none.' }),
});

export const evidenceSchema = z.strictObject({
  ...entryFields,
  kind: z.enum(['figure', 'finding']).meta({ description: 'figure: a number. finding: a result in words.' }),
  values: z
    .array(
      z.strictObject({
        value: text.meta({ description: 'The number as the source gives it. Example: 70%' }),
        of: text.meta({ title: 'Of whom', description: 'What it counts. Example: of people starting treatment for drug use' }),
        cites,
      }),
    )
    .min(1)
    .optional()
    .meta({ description: 'The number or numbers as the source gives them, each with what it counts. Findings without a number leave it out.' }),
  population: text.meta({ title: 'Of whom', description: 'Of whom. Example: People starting alcohol treatment' }),
  place: text.meta({ description: 'Where, as the source says. Example: England. “Not stated” if it does not say.' }),
  nations,
  year: text.meta({ description: 'When it was counted or published, as the source says. “Not stated” if it does not say.' }),
  primarySource: text.meta({
    title: 'Who counted',
    description: 'Who counted or first published it, as the source names them. “Not stated” if it does not say.',
  }),
  method: text.optional().meta({ description: 'How it was counted, if the source says.' }),
  cautions: textList.meta({ title: 'What it does not tell', description: 'What it does not tell you: bases missing, totals that do not add up, old data.' }),
  chart: chartSchema.optional().meta({ description: 'A chart. Leave out where a sentence does better.' }),
  dimensions: z.array(ref('dimensions')).min(1).meta({ description: 'The dimensions it bears on, most fitting first.' }),
  groups: z.array(ref('groups')).optional().meta({ description: 'Groups of people it counts or speaks of.' }),
});
