// The parts of a body: what stands under each heading of the second level, paragraph by paragraph and point by point.

/** One paragraph or one point of a list. */
export interface Piece {
  /** As written, Markdown and citations included. */
  text: string;
  /** Where it begins in the body. */
  offset: number;
  /** Ids of the passages that it cites. */
  cites: string[];
  /** The same, mark by mark: each list bears the words before its mark. */
  marks: string[][];
  isPoint: boolean;
}

export interface Part {
  /** The words of its heading; empty for what stands before the first one. */
  heading: string;
  pieces: Piece[];
}

const HEADING = /^## +(.+?) *$/u;
const POINT = /^(?:[-*]|\d+\.) /u;

const marksIn = (text: string) => [...text.matchAll(/<Cite\s+ids="([^"]*)"/gu)].map((match) => match[1]!.split(/\s+/u).filter(Boolean));

/** Splits a Markdown body. A point of a list is a piece of its own, with the lines that go on below it. */
export function partsOf(body: string): Part[] {
  const parts: Part[] = [{ heading: '', pieces: [] }];
  let open: Piece | undefined;
  let offset = 0;
  for (const line of body.split('\n')) {
    const heading = HEADING.exec(line)?.[1];
    const isPoint = POINT.test(line);
    if (heading !== undefined || !line.trim()) open = undefined;
    if (heading !== undefined) parts.push({ heading, pieces: [] });
    else if (open && !isPoint) open.text += `\n${line}`;
    else if (line.trim()) parts.at(-1)!.pieces.push((open = { text: line, offset, cites: [], marks: [], isPoint }));
    offset += line.length + 1;
  }
  for (const { pieces } of parts)
    for (const piece of pieces) {
      piece.marks = marksIn(piece.text);
      piece.cites = piece.marks.flat();
    }
  return parts.filter(({ heading, pieces }) => heading || pieces.length);
}
