// How much of each source the library carries.
import type { Graph, PassageNode } from './graph.ts';

export interface SourceCoverage {
  id: string;
  shortTitle: string;
  passages: number;
  core: number;
  cited: number;
  omitted: number;
  /** Core passages that no entry cites and that are not listed as omitted. */
  open: PassageNode[];
}

/** Coverage of every source, in the order of the library. */
export const coverageOf = (graph: Graph): SourceCoverage[] =>
  graph.all('sources').map((source) => {
    const passages = source.data.passages.map((passage) => graph.passages.get(passage.id)!);
    const core = passages.filter(({ passage }) => passage.core);
    const cited = core.filter(({ citedBy }) => citedBy.length > 0);
    const omitted = core.filter(({ passage, citedBy }) => citedBy.length === 0 && passage.omitted);
    return {
      id: source.id,
      shortTitle: source.data.shortTitle,
      passages: passages.length,
      core: core.length,
      cited: cited.length,
      omitted: omitted.length,
      open: core.filter((node) => !cited.includes(node) && !omitted.includes(node)),
    };
  });
