// Puts records in order: what Pagefind scores for each word, weighed by how much of the query a record answers.

/** The records that hold one word. */
export interface WordMatches {
  /** Records that hold the word, before any filter. */
  total: number;
  /** What Pagefind scores for the word, by record name. */
  scores: ReadonlyMap<string, number>;
}

/** One way to read the query, with its words and how far it counts. */
export interface Reading {
  words: readonly string[];
  /** 1 for what was typed; less for a widened reading. */
  weight: number;
}

export interface Ranked {
  id: string;
  score: number;
}

const WEIGHTS = {
  /** How strongly a record is held back for the part of the query that it lacks. */
  coverage: 1.3,
  /** What bearing the very name that was typed adds, in units of the query’s whole weight. */
  name: 15,
  /** Results below this share of the best one are noise. */
  floor: 0.12,
};

/** How telling a word is: rare words more than common ones (the IDF of BM25, as Pagefind computes it). */
export const tellingness = (total: number, records: number) => Math.log(1 + (records - total + 0.5) / (total + 0.5));

/**
 * Ranks records.
 * @param readings the query as typed first, then its widened readings
 * @param matchesOf matches of a word
 * @param named records that bear a name near the query, with what that is worth (0 to about 1)
 * @param records how many records the index holds
 */
export function rank(
  readings: readonly Reading[],
  matchesOf: (word: string) => WordMatches,
  named: ReadonlyMap<string, { worth: number }>,
  records: number,
): Ranked[] {
  const best = new Map<string, number>();
  let whole = 0;
  for (const { words, weight } of readings) {
    const telling = words.map((word) => tellingness(matchesOf(word).total, records));
    const sum = telling.reduce((a, b) => a + b, 0) || 1;
    whole ||= sum;
    const found = new Map<string, { score: number; covered: number }>();
    words.forEach((word, at) => {
      for (const [id, score] of matchesOf(word).scores) {
        const record = found.get(id) ?? { score: 0, covered: 0 };
        record.score += score;
        record.covered += telling[at]!;
        found.set(id, record);
      }
    });
    for (const [id, { score, covered }] of found) {
      const total = weight * score * (covered / sum) ** WEIGHTS.coverage;
      best.set(id, Math.max(best.get(id) ?? 0, total));
    }
  }
  for (const [id, { worth }] of named) {
    best.set(id, (best.get(id) ?? 0) + WEIGHTS.name * whole * worth);
  }
  const ranked = [...best].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const floor = (ranked[0]?.score ?? 0) * WEIGHTS.floor;
  return ranked.filter((record) => record.score >= floor);
}
