// One thing that can be found: what the index is told of an entry, of a part of an entry, or of a page.
import type { FacetValues } from '../../../library/facets.ts';
import type { ResultKind } from '../kinds.ts';

/** All that the index is made from. */
export interface SearchRecord {
  /** `collection/id`, with `#part` for a part. Only for tests and reports. */
  key: string;
  /** Path on the site, without the base, with the anchor. */
  url: string;
  kind: ResultKind;
  title: string;
  /** Where a part stands. Example: Referrals (the set that a question belongs to). */
  within?: string;
  summary: string;
  /** Other names, from the aliases and the words for searching only of the entry or part. */
  aliases: string[];
  /** Those of the other names that are never printed. */
  hidden?: string[];
  text: string;
  facets: FacetValues;
  /** What can be done with it where it leads. Example: Build and hand out */
  action?: string;
  /** Comes before everything else that bears the name that was typed: help for people in distress. */
  urgent?: true;
  /** What a search for any of its names should include: the term itself, its short form, and what took its place. Glossary only. */
  widen?: string[];
}
