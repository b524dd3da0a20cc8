// npm run check:hedges: sentences that are surer than their sources and that nobody has decided on; exit status 1 if there is one.
import { HEDGE_DECISIONS, compareWithDecisions, readHedgeDecisions, sureSentences } from '../src/library/hedges.ts';
import { buildGraph } from '../src/library/graph.ts';
import { loadContent } from '../src/library/load-files.ts';

const { entries } = loadContent(process.cwd());
const sure = sureSentences(buildGraph(entries), entries);
const { open, stale } = compareWithDecisions(sure, readHedgeDecisions(process.cwd()));
for (const { file, sentence, hedges } of open)
  console.log(`${file}\n  ${sentence}\n  Its sources: ${hedges.map(({ passage, hedge }) => `“${hedge}” (${passage})`).join(', ')}`);
for (const { entry, text } of stale) console.log(`${HEDGE_DECISIONS}\n  The decision on a sentence of ${entry} is out of date: ${text}`);
console.log(
  `${sure.length} sentences without a word such as “may” or “reported” rest on passages that all have one: ${sure.length - open.length} decided, ${open.length} open, ${stale.length} decisions out of date.`,
);
if (open.length) console.log(`Say how sure the source is or who says so. If the sentence is right as it is, say why in ${HEDGE_DECISIONS}.`);
process.exitCode = open.length || stale.length ? 1 : 0;
