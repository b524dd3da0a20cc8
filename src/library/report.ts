// Words an issue for people, or for programs.
import type { CheckedDraft, LocatedIssue } from './check.ts';

/** One issue: a line with its place and code, then what was found and what would be right. */
function wordIssue(issue: LocatedIssue): string {
  const lines = [`${issue.file}:${issue.line}:${issue.col}  ${issue.code}`];
  const guess = issue.didYouMean?.length ? ` Did you mean ${issue.didYouMean.map((value) => `"${value}"`).join(' or ')}?` : '';
  lines.push(`  ${issue.message}${guess}`);
  if (issue.known?.length && issue.known.length <= 30) lines.push(`  Known: ${issue.known.join(', ')}`);
  lines.push(`  See docs/content-rules.md#${issue.code.replace('/', '')}`);
  return lines.join('\n');
}

/** All issues as text, grouped by file, with a closing count. */
export function wordReport(issues: readonly LocatedIssue[], entries: number): string {
  if (!issues.length) return `Content is sound: ${entries} entries, no problems.`;
  const files = new Set(issues.map((issue) => issue.file)).size;
  return `${issues.map(wordIssue).join('\n\n')}\n\n${issues.length} ${issues.length === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}.`;
}

/** A line for each draft, so that nobody waits for a page that is not built. */
export const wordDrafts = (drafts: readonly CheckedDraft[]): string[] =>
  drafts.map(({ file, issues: { length } }) => {
    const needs = length
      ? `${length} ${length === 1 ? 'thing' : 'things'} to mend first, which npm run check:content -- --drafts names`
      : 'ready to be built: take “draft: true” out of it';
    return `${file} is a draft and not built: ${needs}.`;
  });

/** All issues for programs: file, line, col, code, message, didYouMean, known. */
export const jsonReport = (issues: readonly LocatedIssue[]) =>
  JSON.stringify(
    issues.map(({ file, line, col, code, message, didYouMean, known }) => ({ file, line, col, code, message, didYouMean, known })),
    null,
    2,
  );
