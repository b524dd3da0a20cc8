// A tool in the list from which one is chosen for a new worksheet.
import * as z from 'zod/mini';

const listedToolSchema = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  minutes: z.number(),
  /** The stage of an improvement in which it is used, in words; null for tools of everyday practice. */
  stage: z.nullable(z.string()),
  /** Ids of the ideas in practice that it helps with, most fitting first. */
  ideas: z.array(z.string()),
});
export type ListedTool = z.infer<typeof listedToolSchema>;
export const toolListSchema = z.array(listedToolSchema);
