// Words so long that no column holds them, such as addresses and names of files: they may break after every few letters.
import type { ComponentChildren } from 'preact';

/** No word of a language that people write in is longer; the longest place name of the United Kingdom has 58 letters. */
const LONG = /\S{31,}/gu;
/** Letters with their marks, a few at a time: as many as the narrowest column of a sheet holds. */
const FEW = /(?:\P{M}\p{M}*){1,12}/gu;

/** The text, with places in its long words where a line may end. Nothing is added to what is copied from it. */
export function breakable(text: string): ComponentChildren {
  if (text.search(LONG) < 0) return text;
  const pieces: ComponentChildren[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(LONG)) {
    pieces.push(text.slice(end, index), ...(word.match(FEW) ?? []).flatMap((few) => [few, <wbr />]));
    end = index + word.length;
  }
  return [...pieces, text.slice(end)];
}
