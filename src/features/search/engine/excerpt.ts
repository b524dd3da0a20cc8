// Picks the sentence that answers, and marks the words that match.

/** A run of text, marked or not. */
export interface Run {
  text: string;
  mark: boolean;
}

/** The most words an excerpt holds. */
const LONGEST = 34;
const ENDS = /[.!?…]["”’)]*$/;

/** Straight quotation marks, as the index holds them, back in the form that people read. */
const curl = (text: string) =>
  text
    .replace(/(^|[\s([–—])"/gu, '$1“')
    .replace(/"/gu, '”')
    .replace(/(^|[\s([–—“])'/gu, '$1‘')
    .replace(/'/gu, '’');

const runsOf = (words: readonly string[], marked: (at: number) => boolean): Run[] => {
  const runs: Run[] = [];
  words.forEach((word, at) => {
    const mark = marked(at);
    const last = runs.at(-1);
    if (last?.mark === mark) last.text += ` ${word}`;
    else if (last) {
      // The space between a marked word and its neighbours stays outside the mark.
      if (last.mark) runs.push({ text: ` ${word}`, mark });
      else {
        last.text += ' ';
        runs.push({ text: word, mark });
      }
    } else runs.push({ text: word, mark });
  });
  return runs.map(({ text, mark }) => ({ text: curl(text), mark }));
};

/**
 * The sentence with the most matches, the earliest of several, cut to a readable length around its first match.
 * @param content the text of a record, as Pagefind stores it
 * @param isMatch whether a word, as it stands in the text, is one that was searched for
 */
export function excerptOf(content: string, isMatch: (word: string) => boolean): Run[] {
  const words = content.split(/\s+/u).filter(Boolean);
  const hits = new Set(words.flatMap((word, at) => (isMatch(word) ? [at] : [])));
  const starts = [0, ...words.flatMap((word, at) => (ENDS.test(word) && at + 1 < words.length ? [at + 1] : []))];
  let best = { start: 0, end: Math.min(words.length, starts[1] ?? words.length), kinds: 0, count: 0 };
  starts.forEach((start, at) => {
    const end = starts[at + 1] ?? words.length;
    const here = [...hits].filter((hit) => hit >= start && hit < end);
    const kinds = new Set(here.map((hit) => words[hit]!.toLowerCase().slice(0, 5))).size;
    if (kinds > best.kinds || (kinds === best.kinds && here.length > best.count && best.count === 0)) best = { start, end, kinds, count: here.length };
  });
  let { start, end } = best;
  if (end - start > LONGEST) {
    const first = Math.min(...[...hits].filter((hit) => hit >= start && hit < end), end);
    start = Math.max(start, Math.min(first === end ? start : first - 8, end - LONGEST));
    end = Math.min(end, start + LONGEST);
  }
  const runs = runsOf(words.slice(start, end), (at) => hits.has(start + at));
  if (start > best.start) runs.unshift({ text: '… ', mark: false });
  if (end < best.end) runs.push({ text: ' …', mark: false });
  return runs;
}

/** The whole of a short text, with the words that match. */
export function markWords(text: string, isMatch: (word: string) => boolean): Run[] {
  const words = text.split(/\s+/u);
  return runsOf(words, (at) => isMatch(words[at]!));
}
