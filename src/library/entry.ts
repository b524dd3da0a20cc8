// The form in which entries reach the graph, wherever they were loaded from.
import type { CollectionName } from './refs.ts';
import type { DataOf } from './schemas/index.ts';

/** A place in an entry: a path through its data (`atName`: the name of the field, not its value), or a character offset in its body. */
export type Place = { path: readonly (string | number)[]; atName?: boolean } | { offset: number } | { line: number; col: number };

/** Line and column, both counted from 1. */
export interface Position {
  line: number;
  col: number;
}

/** One validated entry. `locate` is known when it came from a file on disk. */
export interface Entry<C extends CollectionName = CollectionName> {
  collection: C;
  id: string;
  data: DataOf<C>;
  /** Markdown body; empty for YAML kinds. */
  body: string;
  /** Path from the project root. */
  file: string;
  locate?: (place: Place) => Position;
}

/** An entry of one of several kinds, narrowed by its `collection`. */
export type EntryOf<C extends CollectionName> = C extends CollectionName ? Entry<C> : never;

/** What a list gives to what draws its entries. `folded`: the list gives the title and is where links lead. */
export interface EntryProps<C extends CollectionName> {
  entry: Entry<C>;
  folded?: boolean;
}

/** An entry of any kind. */
export type AnyEntry = EntryOf<CollectionName>;

export const keyOf = (entry: { collection: string; id: string }) => `${entry.collection}/${entry.id}`;
