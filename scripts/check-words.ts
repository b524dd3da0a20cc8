// npm run check:words: a reading grade and sentence lengths per entry; exit status 1 if a summary is too hard without a reason.
import { loadContent } from '../src/library/load-files.ts';
import { SUMMARY_GRADE_LIMIT, readabilityOf } from '../src/library/readability.ts';

const entries = readabilityOf(loadContent(process.cwd()).entries).sort((a, b) => b.summary.grade - a.summary.grade);
console.log('summary           opening');
console.log('grade  longest    grade  longest   entry');
for (const { key, summary, opening } of entries) {
  const cell = (value: number | undefined, width: number) => String(value ?? '').padStart(width);
  console.log(`${cell(summary.grade, 5)}  ${cell(summary.longest, 7)}  ${cell(opening?.grade, 7)}  ${cell(opening?.longest, 7)}   ${key}`);
}
const middle = entries[Math.floor(entries.length / 2)]?.summary.grade;
const tooHard = entries.filter((entry) => entry.tooHard);
console.log(`${entries.length} summaries, median grade ${middle}; ${tooHard.length} over grade ${SUMMARY_GRADE_LIMIT} without a reason.`);
for (const { file, summary } of tooHard)
  console.log(
    `${file}  words/too-hard\n  The summary reads at grade ${summary.grade}; ${SUMMARY_GRADE_LIMIT} is the most. Shorten it, or say why not in readingReason.`,
  );
process.exitCode = tooHard.length ? 1 : 0;
