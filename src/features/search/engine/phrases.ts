// Words that stand side by side, in the query and in names. Small words count here: “who is in charge” is not “charge”.
import type { Name } from './lexicon.ts';
import { stem, wordsOf } from './tokens.ts';

/** How soon more names with the same two words stop counting: the first says most. */
const SATURATION = 1.2;
const FIRST_SAYS_MOST = 0.7;

const pairsOf = (stems: readonly string[]) => stems.slice(1).map((second, at) => `${stems[at]!} ${second}`);

/**
 * How far the names of each record say the query’s words in the query’s order, 0 to 1, by number of the record.
 * @param words all words of the query, small ones included
 * @param names names that share a telling word with it
 */
export function phrasesIn(words: readonly string[], names: readonly Name[]): Map<number, number> {
  const asked = [...new Set(pairsOf(words.map(stem)))];
  if (asked.length === 0) return new Map();
  const counts = asked.map(() => new Map<number, number>());
  for (const [name, bearers] of names) {
    const held = new Set(pairsOf(wordsOf(name).map(stem)));
    asked.forEach((pair, which) => {
      if (!held.has(pair)) return;
      const count = counts[which]!;
      for (let at = 0; at < bearers.length; at += 2) count.set(bearers[at]!, (count.get(bearers[at]!) ?? 0) + Math.min(1, Math.abs(bearers[at + 1]!) / 100));
    });
  }
  const shares = new Map<number, number>();
  for (const count of counts)
    for (const [record, times] of count) shares.set(record, (shares.get(record) ?? 0) + (times / (times + SATURATION)) ** FIRST_SAYS_MOST / words.length);
  return shares;
}
