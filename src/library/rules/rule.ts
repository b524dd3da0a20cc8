// What a rule is given and gives back.
import type { Graph } from '../graph.ts';
import type { Issue } from '../issue.ts';
import type { LoadedContent } from '../loaded-content.ts';
import type { PublishedList, RedirectList } from '../published.ts';

/** What a rule may look at. */
export interface RuleContext {
  graph: Graph;
  content: LoadedContent;
  /** Ids that were once published, list by list. */
  published: readonly PublishedList[];
  /** Where removed ids lead, list by list. */
  redirects: readonly RedirectList[];
  /** The day of the check, as year-month-day. */
  today: string;
  /** Whether a file stands in public/. Its path begins with a slash. */
  isPublicFile: (path: string) => boolean;
}

/** A named check of the whole library. */
export type Rule = (context: RuleContext) => Issue[];
