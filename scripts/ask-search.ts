// Asks the search every query of tests/search in Node, and says how often the right page is first: seconds, where the browser test takes minutes.
// npm run ask:search [-- --set oblique.yaml] [-- --missed]
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { searchRecords } from '../src/features/search/index.ts';
import { searchOnDisk } from '../src/features/search/index-build/search-on-disk.ts';
import { writeIndex } from '../src/features/search/index-build/write-index.ts';
import { loadElsewhere } from '../src/library/elsewhere.ts';
import { loadEverydayWords } from '../src/library/everyday-words.ts';
import { buildGraph } from '../src/library/graph.ts';
import { loadContent } from '../src/library/load-files.ts';
import { readQueries, scoreOf, type Asked } from './lib/search-queries.ts';

const ROOT = join(import.meta.dirname, '..');
/** As many results as the page shows at first. */
const SHOWN = 8;
/** Which of these queries are answered is not to be read: they would no longer measure what nobody tuned for. */
const NOT_TO_BE_READ = new Set(['blind.yaml', 'from-needs.yaml']);

const { values } = parseArgs({ options: { set: { type: 'string', multiple: true }, missed: { type: 'boolean', default: false } } });
const sets = values.set ?? readdirSync(join(ROOT, 'tests/search')).filter((name) => name.endsWith('.yaml'));

const records = searchRecords(buildGraph(loadContent(ROOT).entries), loadElsewhere(ROOT));
const urlOf = new Map(records.map(({ key, url }) => [key, url]));
const folder = `${mkdtempSync(join(tmpdir(), 'ask-search-'))}/`;
try {
  const search = searchOnDisk({ folder, base: '/', ...(await writeIndex(records, folder, loadEverydayWords(ROOT))), dimensions: [] });
  for (const set of sets) {
    const asked: Asked[] = [];
    for (const { query, targets } of readQueries(ROOT, set)) {
      const wanted = new Set(targets.map((key) => urlOf.get(key)));
      const { results, unsure } = await search.answer({ query, filters: {}, most: SHOWN, asTyped: false });
      asked.push({ query, rank: results.findIndex(({ url }) => wanted.has(url)) + 1, isFirm: !unsure, got: results[0]?.url });
    }
    const { said, missed } = scoreOf(asked);
    console.log(`${set}: ${said}`);
    if (values.missed && !NOT_TO_BE_READ.has(set)) console.log(missed.join('\n'));
  }
} finally {
  rmSync(folder, { recursive: true });
}
