// What the form needs of the library: what a case study can show, names that are taken, and official names. Made by the build.
import * as z from 'zod/mini';

/** Where the build puts it, without the base of the site. */
export const WRITER_DATA_PATH = '/data/case-writer.json';

const named = { id: z.string(), title: z.string() };

export const writerDataSchema = z.strictObject({
  dimensions: z.array(
    z.strictObject({
      ...named,
      ideas: z.array(z.strictObject(named)),
      /** What a local protocol is expected to do. Ids as `dimension#expectation`. */
      expectations: z.array(z.strictObject({ id: z.string(), text: z.string() })),
    }),
  ),
  /** Ids of files, and titles in small letters, that the library has already. */
  taken: z.strictObject({ ids: z.array(z.string()), titles: z.array(z.string()) }),
  /** Titles of documents that hold a word to avoid, and keep it. */
  names: z.array(z.string()),
});
export type WriterData = z.infer<typeof writerDataSchema>;
