// A process of its own that writes the search index and answers with what the search has to know of it. A second library, its records and all their
// words take much memory in a large library: here all of it is given back before the bundle is made, which needs much memory too.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadElsewhere } from '../../../library/elsewhere.ts';
import { loadEverydayWords } from '../../../library/everyday-words.ts';
import { filesBelow } from '../../../library/files-below.ts';
import { loadGraph } from '../../../library/load-files.ts';
import { shortHash } from '../../../library/short-hash.ts';
import type { IndexFacts } from '../engine/protocol.ts';
import { searchRecords } from './records.ts';
import { writeIndex } from './write-index.ts';

/** What a finished index says of itself. */
export interface WrittenIndex extends Omit<IndexFacts, 'folder' | 'base'> {
  /** Changes with what the index holds. */
  hash: string;
}

/** What the process answers: the index, or why there is none. */
export type IndexAnswer = { index: WrittenIndex } | { problem: string };

const hashOf = (folder: string) =>
  shortHash(
    filesBelow(folder)
      .map((file) => shortHash(readFileSync(join(folder, file)).toString('latin1')))
      .join(),
  );

/** The records of a library, and its dimensions. The graph they are read from is not held any longer. */
function readLibrary(root: string) {
  const graph = loadGraph(root);
  const dimensions = graph.dimensions().map(({ id, data }) => ({ id, number: data.number, title: data.title }));
  return { records: searchRecords(graph, loadElsewhere(root)), dimensions };
}

async function write(root: string, folder: string): Promise<WrittenIndex> {
  const { records, dimensions } = readLibrary(root);
  const division = await writeIndex(records, folder, loadEverydayWords(root));
  return { ...division, dimensions, hash: hashOf(folder) };
}

const [root, folder] = process.argv.slice(2) as [string, string];
// With whoever asked, the question ends.
process.once('disconnect', () => process.exit());
const answer: IndexAnswer = await write(root, folder).then(
  (index) => ({ index }),
  (error: unknown) => ({ problem: error instanceof Error ? error.message : String(error) }),
);
process.send!(answer, () => process.disconnect!());
