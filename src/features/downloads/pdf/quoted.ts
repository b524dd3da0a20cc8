// Words as Typst takes them.

/** A string of Typst. */
export const quoted = (words: string) => `"${words.replace(/[\\"]/g, '\\$&').replace(/\r?\n/g, '\\n')}"`;

/** Words that stand as they are, whatever signs are in them; a line break is one. The semicolon ends what Typst reads as code. */
export const plain = (words: string) =>
  words
    .split('\n')
    .map((line) => (line ? `#${quoted(line)};` : ''))
    .join('#linebreak()');
