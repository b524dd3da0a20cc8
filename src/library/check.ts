// Checks the whole content folder: loads it, builds the graph and asks every rule.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { appraisalCriteriaIssues } from './appraisal-criteria.ts';
import { buildGraph, type Graph } from './graph.ts';
import { elsewhereIssues } from './elsewhere.ts';
import { everydayWordsIssues } from './everyday-words.ts';
import { helpNowIssues } from './help-now.ts';
import type { Issue } from './issue.ts';
import { loadContent } from './load-files.ts';
import type { LoadedContent } from './loaded-content.ts';
import { RULES } from './rules/index.ts';
import { site } from '../site.config.ts';
import { positionAt, readYaml } from './yaml-source.ts';

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

/** Ids that were once published, one a line; an empty line stays an empty item, so that lines can be counted. */
export const readPublishedIds = (root: string): string[] =>
  readIfThere(join(root, PUBLISHED_IDS_FILE))
    .split('\n')
    .map((line) => line.trim());

const redirectsSchema = z.record(z.string(), z.string());

/** Removed id → the id that took its place; empty if the file cannot be read, which `checkContent` reports. */
export const readRedirects = (root: string): Record<string, string> =>
  redirectsSchema.safeParse(readYaml(readIfThere(join(root, REDIRECTS_FILE))).data ?? {}).data ?? {};

/** redirect/invalid: the file of redirects is a map of text to text. */
function redirectIssues(root: string): Issue[] {
  const text = readIfThere(join(root, REDIRECTS_FILE));
  const yaml = readYaml(text);
  const issue = (offset: number, message: string): Issue => ({ code: 'redirect/invalid', file: REDIRECTS_FILE, place: positionAt(text, offset), message });
  if (yaml.errors.length) return yaml.errors.map(({ message, offset }) => issue(offset, `The file cannot be read: ${message}`));
  const { error } = redirectsSchema.safeParse(yaml.data ?? {});
  return error?.issues.map(({ path }) => issue(yaml.offsetOf(path as string[]), 'Each line is an old id, a colon and the id that took its place.')) ?? [];
}

/**
 * Finds every problem in the content at once.
 * @param root project root
 * @param today the day of the check, as year-month-day
 * @param nation the nation that the site is for: the content has to have help lines for it
 */
export function checkContent(root: string, today = new Date().toISOString().slice(0, 10), nation = site.nation): CheckedContent {
  const content = loadContent(root);
  const graph = buildGraph(content.entries);
  const found = RULES.flatMap((rule) => rule({ graph, content, publishedIds: readPublishedIds(root), redirects: readRedirects(root), today }));
  // What could not be read hides what links to it or rests on it; say that alone, so that nobody chases the echoes.
  const unread = new Set(content.issues.map((issue) => issue.file.replace(/^content\/(.+)\.\w+$/, '$1')));
  if ([...unread].some((file) => file.includes('sources'))) unread.add('sources');
  const isEcho = ({ about }: Issue) => about !== undefined && (unread.has(about) || unread.has(`content/${about.split('/')[0]}`));

  const locators = new Map([...content.entries, ...content.templates].map(({ file, locate }) => [file, locate]));
  const redirects = readIfThere(join(root, REDIRECTS_FILE));
  locators.set(REDIRECTS_FILE, (place) => positionAt(redirects, 'path' in place ? readYaml(redirects).offsetOf(place.path) : 0));
  const locate = (issue: Issue): LocatedIssue => {
    const { place } = issue;
    const position = !place ? { line: 1, col: 1 } : 'line' in place ? place : (locators.get(issue.file)?.(place) ?? { line: 1, col: 1 });
    return { ...issue, ...position };
  };
  const issues = [
    ...content.issues,
    ...redirectIssues(root),
    ...found.filter((issue) => !isEcho(issue)),
    ...helpNowIssues(root, today, nation),
    ...elsewhereIssues(root, today),
    ...appraisalCriteriaIssues(root, graph),
    ...everydayWordsIssues(root),
  ].map(locate);
  issues.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.col - b.col);
  return { graph, content, issues };
}
