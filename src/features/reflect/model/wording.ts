// A short mark of a question’s wording, the same in the build and in the browser, so that a change of wording is noticed.
import { markOf } from '../../together/index.ts';

/** The parts of a question that its meaning rests on. */
export interface Worded {
  text: string;
  anchors?: { notYet: string; partly: string; inPlace: string } | undefined;
}

const tidy = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/**
 * The mark of a wording: of the text and the three anchors. Spaces and line breaks do not count.
 * Two wordings of one question share a mark about once in four thousand million.
 */
export function wordingOf({ text, anchors }: Worded): string {
  const parts = anchors ? [text, anchors.notYet, anchors.partly, anchors.inPlace] : [text];
  return markOf(parts.map(tidy).join('\n'));
}
