// npm run check:content [-- --json --drafts]: prints every problem in the content, or what drafts still need; exit status 1 if there is one.
import { checkContent } from '../src/library/check.ts';
import { undrawn } from '../src/library/drawings/index.ts';
import { writeJsonSchemas } from '../src/library/json-schemas.ts';
import { jsonReport, wordDrafts, wordReport } from '../src/library/report.ts';

const { graph, content, ...checked } = checkContent(process.cwd());
const issues = process.argv.includes('--drafts') ? checked.drafts.flatMap((draft) => draft.issues) : checked.issues;
writeJsonSchemas(process.cwd(), graph);
const isForPrograms = process.argv.includes('--json');
console.log(isForPrograms ? jsonReport(issues) : wordReport(issues, content.entries.length));
// A drawing is no duty: the sign of its dimension stands in for it.
for (const { file } of isForPrograms ? [] : undrawn(content.entries))
  console.log(`${file} has no drawing yet: its dimension’s sign is shown. Drawings are in src/library/drawings.`);
for (const line of isForPrograms ? [] : wordDrafts(checked.drafts)) console.log(line);
process.exitCode = issues.length ? 1 : 0;
