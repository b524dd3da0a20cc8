// Cuts a text behind ends, such as those of sentences. Look-behind in a pattern would do, but Safari before 16.4 cannot read such a pattern at all.

/**
 * The parts of a text.
 * @param end what stands between two parts, with the flag `g`: its first group stays with the part before, the rest is left out
 * @param isEnd whether a match is one, by the text before it with its first group
 */
export function cutAfter(text: string, end: RegExp, isEnd: (before: string) => boolean = () => true): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(end)) {
    const stop = match.index + match[1]!.length;
    if (!isEnd(text.slice(0, stop))) continue;
    parts.push(text.slice(from, stop));
    from = match.index + match[0].length;
  }
  return [...parts, text.slice(from)];
}
