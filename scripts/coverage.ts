// npm run coverage: per source, how many core passages are cited, and which are not.
import { checkContent } from '../src/library/check.ts';
import { coverageOf } from '../src/library/coverage.ts';

const sources = coverageOf(checkContent(process.cwd()).graph);
for (const source of sources) {
  for (const { passage } of source.open) console.log(`  ${passage.id}  ${passage.label}  (${passage.locator})`);
  const share = source.core ? Math.floor(((source.cited + source.omitted) / source.core) * 1000) / 10 : 100;
  console.log(
    `${source.shortTitle}: ${source.cited} of ${source.core} core passages cited, ${source.omitted} omitted with a reason, ${source.open.length} open (${share} %)`,
  );
}
const sum = (of: (source: (typeof sources)[number]) => number) => sources.reduce((total, source) => total + of(source), 0);
console.log(
  `All sources: ${sum((s) => s.cited)} of ${sum((s) => s.core)} core passages cited, ${sum((s) => s.omitted)} omitted, ${sum((s) => s.open.length)} open.`,
);
