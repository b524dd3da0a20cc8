// Tells Astro which files hold the texts that it renders. Everything else of an entry is read by src/library/load-files.ts.
import { posix } from 'node:path';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { LIBRARY, LOCAL } from './library/layers.ts';
import { draftFiles, entryFiles } from './library/load-files.ts';
import { COLLECTIONS, type CollectionName } from './library/refs.ts';
import { SCHEMAS, extensionOf } from './library/schemas/index.ts';

/** A draft, which Astro meets while the site is developed: nothing in it has to be right. */
const STILL_WRITTEN = z.looseObject({ draft: z.literal(true) });

/** The texts of a collection, in a build without drafts; of two with one name the local one. The schema is for editors: Astro’s extension completes the fields of a text by it. Pages ask Astro for nothing but the rendered text, so it keeps neither fields nor source. */
function texts(name: CollectionName) {
  const all = draftFiles(process.cwd(), name);
  // While the site is developed this file is read once, and a draft may become an entry: no page asks for it before.
  const drafts = import.meta.env.DEV ? all.filter((file) => file.startsWith(`${LOCAL}/`)) : all;
  const local = entryFiles(process.cwd(), name).filter((file) => file.startsWith(`${LOCAL}/`) && !all.includes(file));
  const others = [...local.map((file) => posix.join(LIBRARY, name, posix.basename(file))), ...drafts];
  const pattern = [`{${LIBRARY},${LOCAL}}/${name}/[^_]*.mdx`, ...others.map((file) => `!${file}`)];
  return defineCollection({
    loader: glob({ base: '.', pattern, generateId: ({ entry }) => posix.parse(entry).name, retainBody: false }),
    schema: SCHEMAS[name].or(STILL_WRITTEN).transform(() => ({})),
  });
}

export const collections = Object.fromEntries(COLLECTIONS.filter((name) => extensionOf(name) === 'mdx').map((name) => [name, texts(name)]));
