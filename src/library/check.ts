// Checks the whole content folder: loads it, builds the graph and asks every rule.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { appraisalCriteriaIssues } from './appraisal-criteria.ts';
import { buildGraph, type Graph } from './graph.ts';
import { elsewhereIssues } from './elsewhere.ts';
import { everydayWordsIssues } from './everyday-words.ts';
import { helpNowIssues } from './help-now.ts';
import { keyOf } from './entry.ts';
import type { Issue } from './issue.ts';
import { LIBRARY, LOCAL, encodingIssue } from './layers.ts';
import { SIDE_FILES, loadContent } from './load-files.ts';
import type { Draft, LoadedContent } from './loaded-content.ts';
import { placeOfRedirect, readPublished, readRedirects, redirectIssues } from './published.ts';
import { RULES } from './rules/index.ts';
import type { RuleContext } from './rules/rule.ts';
import { site } from '../site.config.ts';

/** An issue with its line and column worked out. */
export interface LocatedIssue extends Issue {
  line: number;
  col: number;
}

/** A draft, with what it still needs before it can be built. */
export interface CheckedDraft {
  file: string;
  issues: LocatedIssue[];
}

export interface CheckedContent {
  graph: Graph;
  content: LoadedContent;
  issues: LocatedIssue[];
  drafts: CheckedDraft[];
}

/** file/encoding of the files beside the collections. */
const sideFileIssues = (root: string): Issue[] =>
  [LIBRARY, LOCAL].flatMap((layer) => SIDE_FILES.flatMap((name) => encodingIssue(root, `${layer}/${name}`) ?? []));

/** What the rules say of drafts, as if all of them were built. */
function issuesOfDrafts(context: RuleContext): Issue[] {
  const { graph, content } = context;
  const files = new Set(content.drafts.map(({ file }) => file));
  const unread = new Set(content.drafts.filter(({ entry }) => !entry).map(keyOf));
  const entries = [...content.entries, ...content.drafts.flatMap(({ entry }) => entry ?? [])];
  const together = { ...context, content: { ...content, entries, drafts: [] }, graph: buildGraph(entries, graph.leftOut) };
  const found = files.size ? RULES.flatMap((rule) => rule(together)) : [];
  return [...content.drafts.flatMap(({ issues }: Draft) => issues), ...found.filter(({ file, about }) => files.has(file) && !unread.has(about ?? ''))];
}

const byPlace = (one: LocatedIssue, other: LocatedIssue) => one.file.localeCompare(other.file) || one.line - other.line || one.col - other.col;

/**
 * Finds every problem in the content at once.
 * @param root project root
 * @param today the day of the check, as year-month-day
 * @param nation the nation that the site is for: the content has to have help lines for it
 */
export function checkContent(root: string, today = new Date().toISOString().slice(0, 10), nation: string = site.nation): CheckedContent {
  const content = loadContent(root);
  const graph = buildGraph(content.entries, content.leftOut);
  const context = {
    graph,
    content,
    published: readPublished(root),
    redirects: readRedirects(root),
    today,
    isPublicFile: (path: string) => existsSync(join(root, 'public', path)),
  };
  const found = RULES.flatMap((rule) => rule(context));
  // What could not be read hides what links to it or rests on it; say that alone, so that nobody chases the echoes.
  const unread = new Set(content.issues.map((issue) => issue.file.replace(/^(?:content|local)\/(.+)\.\w+$/, '$1')));
  if ([...unread].some((file) => file.includes('sources'))) unread.add('sources');
  const isEcho = ({ about }: Issue) => about !== undefined && (unread.has(about) || unread.has(`content/${about.split('/')[0]}`));

  const draftEntries = content.drafts.flatMap(({ entry }) => entry ?? []);
  const locators = new Map([...content.entries, ...draftEntries, ...content.templates].map(({ file, locate }) => [file, locate]));
  for (const { file } of context.redirects) locators.set(file, (place) => placeOfRedirect(root, file, 'path' in place ? String(place.path[0]) : ''));
  const locate = (issue: Issue): LocatedIssue => {
    const { place } = issue;
    const position = !place ? { line: 1, col: 1 } : 'line' in place ? place : (locators.get(issue.file)?.(place) ?? { line: 1, col: 1 });
    return { ...issue, ...position };
  };
  const issues = [
    ...content.issues,
    ...sideFileIssues(root),
    ...redirectIssues(root),
    ...found.filter((issue) => !isEcho(issue)),
    ...helpNowIssues(root, today, nation),
    ...elsewhereIssues(root, today),
    ...appraisalCriteriaIssues(root, graph),
    ...everydayWordsIssues(root),
  ].map(locate);
  const inDrafts = issuesOfDrafts(context).map(locate).sort(byPlace);
  const drafts = content.drafts.map(({ file }) => ({ file, issues: inDrafts.filter((issue) => issue.file === file) }));
  return { graph, content, issues: issues.sort(byPlace), drafts };
}
