// The sets of queries in tests/search, each query with the pages an expert would accept.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const querySchema = z.array(
  z.strictObject({
    query: z.string().min(1),
    who: z.enum(['practitioner', 'trainer', 'team', 'team lead', 'planner', 'family', 'person']),
    kind: z.enum(['plain words', 'professional', 'question', 'other name', 'typing mistake', 'figure or guidance', 'kind of thing']),
    /** Keys of the entries, or parts of entries, that are right in the first place. */
    targets: z.array(z.string()).min(1),
  }),
);
export type Query = z.infer<typeof querySchema>[number];

/** The queries of one set. @param name its file in tests/search @throws when it does not fit the schema */
export const readQueries = (root: string, name: string): Query[] => querySchema.parse(parse(readFileSync(join(root, 'tests/search', name), 'utf8')));

/** What search gave for one query: the place of the first right result, 0 where none is right, and whether it was said firmly. */
export interface Asked {
  query: string;
  rank: number;
  isFirm: boolean;
  /** What came first. */
  got: string | undefined;
}

export interface Score {
  first: number;
  firstThree: number;
  /** Share of queries with nothing right among the results shown. */
  nothing: number;
  meanReciprocalRank: number;
  /** Of the first places that are said firmly, the share that is wrong. */
  firmAndWrong: number;
  /** Queries with nothing right in the first three, for people to read. */
  missed: string[];
  /** All figures in one line. */
  said: string;
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** How often the right page is first, or nearly first. */
export function scoreOf(asked: readonly Asked[]): Score {
  const shareOf = (some: readonly Asked[], all = asked) => (all.length ? some.length / all.length : 0);
  const firm = asked.filter(({ isFirm }) => isFirm);
  const score = {
    first: shareOf(asked.filter(({ rank }) => rank === 1)),
    firstThree: shareOf(asked.filter(({ rank }) => rank > 0 && rank <= 3)),
    nothing: shareOf(asked.filter(({ rank }) => rank === 0)),
    meanReciprocalRank: asked.reduce((sum, { rank }) => sum + (rank ? 1 / rank : 0), 0) / asked.length,
    firmAndWrong: shareOf(
      firm.filter(({ rank }) => rank !== 1),
      firm,
    ),
  };
  return {
    ...score,
    missed: asked.filter(({ rank }) => rank === 0 || rank > 3).map(({ query, rank, got }) => `${rank || '–'} ${query} → ${got ?? 'nothing'}`),
    said: `${asked.length} queries: ${percent(score.first)} first, ${percent(score.firstThree)} in the first three, nothing right for ${percent(score.nothing)}, mean reciprocal rank ${score.meanReciprocalRank.toFixed(3)}, wrong where it is sure ${percent(score.firmAndWrong)}`,
  };
}
