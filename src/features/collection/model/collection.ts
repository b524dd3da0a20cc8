// A collection: pages that somebody keeps, in their order, with notes.
import * as z from 'zod/mini';
import { atPlace } from '../../../library/at-place.ts';
import { textUpTo } from '../../exchange/index.ts';

/** The most characters, or pages, that a collection may hold. */
export const LIMITS = { title: 200, note: 4000, pages: 300 } as const;

/**
 * The address of a page of this site, without the base path: lower case letters, digits, hyphens, the models that are compared, and a place on
 * the page. Nothing else, so that a shared collection cannot lead elsewhere.
 */
const pathSchema = z.string().check(z.maxLength(300), z.regex(/^\/(?:[a-z0-9-]+\/)*(?:\?models=[a-z0-9,-]+)?(?:#[a-z0-9-]+)?$/));

/** A page that is kept. */
export const keptPageSchema = z.strictObject({
  /** Example: /case-studies/andrew/ */
  path: pathSchema,
  title: textUpTo(LIMITS.title),
  note: textUpTo(LIMITS.note),
});
export type KeptPage = z.infer<typeof keptPageSchema>;

/** The pages in order, and a few words about them. */
export const collectionSchema = z.strictObject({
  note: textUpTo(LIMITS.note),
  pages: z.array(keptPageSchema).check(z.maxLength(LIMITS.pages)),
});
export type Collection = z.infer<typeof collectionSchema>;

export const emptyCollection: Collection = { note: '', pages: [] };

/** Whether the words are an address that can be kept. */
export const isKeepable = (path: string) => pathSchema.safeParse(path).success;

/** How keeping a page went. */
export interface Kept {
  collection: Collection;
  outcome: 'kept' | 'there-already' | 'full';
}

/** The collection with the page at its end. A page is kept once. */
export function keepPage(collection: Collection, page: Omit<KeptPage, 'note'>): Kept {
  if (collection.pages.some(({ path }) => path === page.path)) return { collection, outcome: 'there-already' };
  if (collection.pages.length >= LIMITS.pages) return { collection, outcome: 'full' };
  return {
    collection: { ...collection, pages: [...collection.pages, { path: page.path, title: page.title.slice(0, LIMITS.title), note: '' }] },
    outcome: 'kept',
  };
}

/** The collection without a page. */
export const dropPage = (collection: Collection, path: string): Collection => ({ ...collection, pages: collection.pages.filter((page) => page.path !== path) });

/** The collection with a page moved to a place, counted from 1. */
export function movePage(collection: Collection, path: string, place: number): Collection {
  const page = collection.pages.find((one) => one.path === path);
  return page ? { ...collection, pages: atPlace(collection.pages, page, place) } : collection;
}

/** The collection with a note of a page changed. */
export const notePage = (collection: Collection, path: string, note: string): Collection => ({
  ...collection,
  pages: collection.pages.map((page) => (page.path === path ? { ...page, note } : page)),
});
