// What the page and the search worker say to each other.
import type { Filters, ResultKind } from '../kinds.ts';
import type { Run } from './excerpt.ts';

export interface Result {
  /** Address with the base path and the anchor. */
  url: string;
  title: string;
  kind: ResultKind;
  /** Ids of the dimensions it serves. */
  dimensions: string[];
  /** Where a part stands. Example: Referrals */
  within?: string;
  /** What can be done where it leads. Example: Build and hand out */
  action?: string;
  excerpt: Run[];
  /** The other name that matched, where the title and the text do not show why. */
  alias?: Run[];
}

export interface Answer {
  /** The query with its spelling corrected, if it was. */
  corrected?: string;
  /** Names that were added to the search: what was typed, and what else it is called. */
  widened: { from: string; to: string[] }[];
  /** How many results there are in all. */
  total: number;
  results: Result[];
  /** Why the first result may not be what was meant, and the dimensions that lie nearest: little of the query was found, or several come as near. */
  unsure?: { why: 'little' | 'close'; dimensions: string[] };
  /** Where nothing was found: words of the library that come near. */
  near: string[];
  /** Some part of the index could not be loaded, so results may be missing. */
  incomplete: boolean;
}

export interface Ask {
  query: string;
  filters: Filters;
  /** How many results to give. */
  most: number;
  /** Search for what was typed, without correcting it. */
  asTyped: boolean;
}

/** Without `ask` the worker only loads what every query needs. */
export interface ToWorker {
  id: number;
  facts: IndexFacts;
  ask?: Ask;
}
export type FromWorker = { id: number } & ({ answer: Answer } | { failed: string });

/** Set by the build (see ../integration.ts): where the index is and how it is divided. */
export interface IndexFacts {
  /** Folder of the index below the site’s root, with slashes at both ends, base path included. */
  folder: string;
  /** Base path of the site. */
  base: string;
  records: number;
  nameShelves: number;
  dimensions: { id: string; number: number; title: string }[];
}
