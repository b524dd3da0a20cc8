// A figure or finding: a number or a result with who, where, when and who counted.
import { z } from 'zod';
import { cites, entryFields, nations, text, textList } from './common.ts';
import { ref } from '../refs.ts';

/** A chart drawn at build, one line per row and series: dots out of their base for shares in per cent (`max: 100`) and counts out of at most 25, bars for the rest. */
export const chartSchema = z.strictObject({
  /** The caption, with the base. Example: Areas that saw this reason often or very often, of 17 */
  title: text,
  /** What the numbers are. Example: % or areas */
  unit: text,
  /** The base: 100 for percentages, or of how many. Leave out to use the largest value. */
  max: z.number().positive().optional(),
  /** One name per series. Example: [Mental health services, Substance use services] */
  series: z.array(text).min(1).max(3),
  /** One row per thing compared; values in the order of the series; null where the source gives none. */
  rows: z.array(z.strictObject({ label: text, values: z.array(z.number().nullable()).min(1).max(3) })).min(2),
});

export const evidenceSchema = z.strictObject({
  ...entryFields,
  kind: z.enum(['figure', 'finding']),
  /** The number or numbers as the source gives them, each with what it counts. Findings without a number leave it out. */
  values: z
    .array(z.strictObject({ value: text, of: text, cites }))
    .min(1)
    .optional(),
  /** Of whom. Example: People starting alcohol treatment */
  population: text,
  /** Where, as the source says. Example: England. “Not stated” if it does not say. */
  place: text,
  nations,
  /** When it was counted or published, as the source says. “Not stated” if it does not say. */
  year: text,
  /** Who counted or first published it, as the source names them. “Not stated” if it does not say. */
  primarySource: text,
  /** How it was counted, if the source says. */
  method: text.optional(),
  /** What it does not tell you: bases missing, totals that do not add up, old data. */
  cautions: textList,
  chart: chartSchema.optional(),
  dimensions: z.array(ref('dimensions')).min(1),
  groups: z.array(ref('groups')).optional(),
});
