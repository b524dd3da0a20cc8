// What is known of the content folder once it was read from disk.
import type { AnyEntry, Place, Position } from './entry.ts';
import type { Issue } from './issue.ts';
import type { CollectionName } from './refs.ts';

/** A file that says `draft: true`: kept, and never built. */
export interface Draft {
  collection: CollectionName;
  id: string;
  file: string;
  /** What it is called so far; its id where it says nothing. */
  title: string;
  /** What it says, once it can be read. */
  entry?: AnyEntry;
  /** What keeps it from being read. That is no problem of the library while it is a draft. */
  issues: Issue[];
}

/** All entries that could be read, and an issue for each thing that could not. */
export interface LoadedContent {
  entries: AnyEntry[];
  issues: Issue[];
  /** What is still being written. */
  drafts: Draft[];
  /** Keys of the entries of the library that a local area leaves out. */
  leftOut: ReadonlySet<string>;
  /** Those entries: the site shows nothing of them, but names that they know, such as official titles, are known still. */
  aside: AnyEntry[];
  /** Templates (_template.*), parsed but kept apart from the entries. `data` is as written, before its schema; `fields` is its text. */
  templates: { collection: CollectionName; file: string; issues: Issue[]; body: string; fields: string; data: unknown; locate?: (place: Place) => Position }[];
}
