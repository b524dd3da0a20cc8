// What is known of the content folder once it was read from disk.
import type { AnyEntry, Place, Position } from './entry.ts';
import type { Issue } from './issue.ts';
import type { CollectionName } from './refs.ts';

/** All entries that could be read, and an issue for each thing that could not. */
export interface LoadedContent {
  entries: AnyEntry[];
  issues: Issue[];
  /** Keys of the entries of the library that a local area leaves out. */
  leftOut: ReadonlySet<string>;
  /** Templates (_template.*), parsed but kept apart from the entries. `data` is as written, before its schema; `fields` is its text. */
  templates: { collection: CollectionName; file: string; issues: Issue[]; body: string; fields: string; data: unknown; locate?: (place: Place) => Position }[];
}
