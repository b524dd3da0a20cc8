// Reads the site’s question data (/data/questions.json) in the browser.
import * as z from 'zod/mini';
import { hrefSchema } from '../../../library/text/href.ts';
import { entryIdSchema, questionKeySchema, siteVersionSchema, wordingSchema } from './fields.ts';
import { anchorsSchema } from './question.ts';

const linkSchema = z.object({ title: z.string(), url: hrefSchema });
const minutesSchema = z.number();

export const dataQuestionSchema = z.object({
  id: entryIdSchema,
  /** Title of the part of the set it stands in. */
  part: z.string(),
  text: z.string(),
  help: z.optional(z.string()),
  anchors: z.optional(anchorsSchema),
  /** Ids of ideas, most fitting first. */
  ideas: z.array(entryIdSchema),
  /** Id of the dimension of its first idea. */
  dimension: entryIdSchema,
  audiences: z.optional(z.array(z.string())),
  wording: wordingSchema,
  /** A prompt for the discussion. */
  prompt: z.optional(z.string()),
});

export const questionDataSchema = z.object({
  siteVersion: siteVersionSchema,
  dimensions: z.array(
    z.object({ id: entryIdSchema, title: z.string(), number: z.int(), expectations: z.array(z.object({ id: entryIdSchema, text: z.string() })) }),
  ),
  sets: z.array(
    z.object({
      id: entryIdSchema,
      title: z.string(),
      kind: z.string(),
      audiences: z.array(z.string()),
      nations: z.array(z.string()),
      minutes: minutesSchema,
      url: hrefSchema,
      questions: z.array(dataQuestionSchema),
    }),
  ),
  ideas: z.array(
    z.object({ id: entryIdSchema, title: z.string(), url: hrefSchema, dimension: entryIdSchema, cases: z.array(linkSchema), tools: z.array(linkSchema) }),
  ),
  exercises: z.array(
    z.object({
      id: entryIdSchema,
      title: z.string(),
      summary: z.string(),
      minutes: minutesSchema,
      people: z.string(),
      audiences: z.array(z.string()),
      questions: z.array(questionKeySchema),
    }),
  ),
});
