// What somebody wrote in a collection, for the check for identifying details, and its new words put back.
import type { Note } from '../../exchange/index.ts';
import type { Collection } from './collection.ts';

/** Every text of the person’s own. */
export const collectionNotes = (title: string, { note, pages }: Collection): Note[] => [
  { id: 'title', label: 'Name of the collection', text: title },
  { id: 'note', label: 'A few words about it', text: note },
  ...pages.filter((page) => page.note).map((page) => ({ id: page.path, label: `Note: ${page.title}`, text: page.note })),
];

/** The collection with changed texts. The name is kept with the document and not in here. */
export const withCollectionNotes = (collection: Collection, changed: ReadonlyMap<string, string>): Collection => ({
  note: changed.get('note') ?? collection.note,
  pages: collection.pages.map((page) => ({ ...page, note: changed.get(page.path) ?? page.note })),
});
