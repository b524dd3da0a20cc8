// What a rule is given and gives back.
import type { Graph } from '../graph.ts';
import type { Issue } from '../issue.ts';
import type { LoadedContent } from '../loaded-content.ts';

/** What a rule may look at. */
export interface RuleContext {
  graph: Graph;
  content: LoadedContent;
  /** Ids that were once published: `collection/id`, or `collection/id#part` for questions and expectations. */
  publishedIds: readonly string[];
  /** Removed id → the id that took its place. */
  redirects: Readonly<Record<string, string>>;
  /** The day of the check, as year-month-day. */
  today: string;
}

/** A named check of the whole library. */
export type Rule = (context: RuleContext) => Issue[];
