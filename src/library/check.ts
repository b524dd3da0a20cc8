// Checks the whole content folder: loads it, builds the graph and asks every rule.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { buildGraph, type Graph } from './graph.ts';
import { helpNowIssues } from './help-now.ts';
import type { Issue } from './issue.ts';
import { loadContent, type LoadedContent } from './load-files.ts';
import { RULES } from './rules/index.ts';

export const PUBLISHED_IDS_FILE = 'content/published-ids.txt';
export const REDIRECTS_FILE = 'content/redirects.yaml';

/** An issue with its line and column worked out. */
export interface LocatedIssue extends Issue {
  line: number;
  col: number;
}

export interface CheckedContent {
  graph: Graph;
  content: LoadedContent;
  issues: LocatedIssue[];
}

const readIfThere = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Ids that were once published, in the order of the file. */
export const readPublishedIds = (root: string): string[] => readIfThere(join(root, PUBLISHED_IDS_FILE)).split('\n').filter(Boolean);

/** Removed ids and where they lead now. @throws if the file is not a map of text to text */
export const readRedirects = (root: string): Record<string, string> =>
  z.record(z.string(), z.string()).parse(parse(readIfThere(join(root, REDIRECTS_FILE))) ?? {});

/**
 * Finds every problem in the content at once.
 * @param root project root
 * @param today the day of the check, as year-month-day
 */
export function checkContent(root: string, today = new Date().toISOString().slice(0, 10)): CheckedContent {
  const content = loadContent(root);
  const graph = buildGraph(content.entries);
  const context = { graph, content, publishedIds: readPublishedIds(root), redirects: readRedirects(root), today };
  const entryOf = new Map(content.entries.map((entry) => [entry.file, entry]));
  const locate = (issue: Issue): LocatedIssue => {
    const { place } = issue;
    const position = !place ? { line: 1, col: 1 } : 'line' in place ? place : (entryOf.get(issue.file)?.locate?.(place) ?? { line: 1, col: 1 });
    return { ...issue, ...position };
  };
  // An entry that could not be read hides what links to it; say that first, so that nobody chases the echoes.
  const unread = new Set(content.issues.map((issue) => issue.file.replace(/^content\/(.+)\.(mdx|yaml)$/, '$1')));
  const found = RULES.flatMap((rule) => rule(context)).filter(
    (issue) => !(issue.code === 'ref/missing' && [...unread].some((key) => issue.message.endsWith(`"${key.split('/')[1]}" does not exist in ${key.split('/')[0]}.`))),
  );
  const issues = [...content.issues, ...found, ...helpNowIssues(root, today)].map(locate);
  issues.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.col - b.col);
  return { graph, content, issues };
}
