// npm run check:content [-- --json]: prints every problem in the content; exit status 1 if there is one.
import { checkContent } from '../src/library/check.ts';
import { jsonReport, wordReport } from '../src/library/report.ts';

const { issues, content } = checkContent(process.cwd());
console.log(process.argv.includes('--json') ? jsonReport(issues) : wordReport(issues, content.entries.length));
process.exitCode = issues.length ? 1 : 0;
