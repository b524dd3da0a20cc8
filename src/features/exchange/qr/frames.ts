// A text that is too long for one QR code, as several that are shown one after the other, and put together again by whoever reads them.
//
// A frame is `btf1.<mark>.<number>.<of>.<piece>`. The mark is the CRC-32 of the whole text: it keeps the frames of two texts apart, and
// tells whether what was put together is whole.
import { crc32 } from '../codes/crc32.ts';

/** Letters of a text in one frame: a code of about version 14, whose modules a phone reads from another screen within a glance. */
const IN_ONE = 420;
/** More frames than this take longer to show than a file takes to hand over. */
export const MOST_FRAMES = 60;
const SHAPE = /^btf1\.([0-9a-z]{1,7})\.(\d{1,3})\.(\d{1,3})\.([\s\S]+)$/;

const markOf = (text: string) => crc32(new TextEncoder().encode(text)).toString(36);

/** The texts of the codes, in order; undefined if they would be more than anyone waits for. */
export function toFrames(text: string): string[] | undefined {
  const of = Math.ceil(text.length / IN_ONE);
  if (of > MOST_FRAMES) return undefined;
  const mark = markOf(text);
  return Array.from({ length: of }, (_, place) => `btf1.${mark}.${place + 1}.${of}.${text.slice(place * IN_ONE, (place + 1) * IN_ONE)}`);
}

/** How far the frames of a text are put together. */
export type Gathered = { state: 'not-a-frame' } | { state: 'more'; read: number; of: number } | { state: 'whole'; text: string };

/** Puts frames together, in whichever order and however often they are seen. Frames of another text begin anew. */
export function gatherFrames(): (text: string) => Gathered {
  let mark = '';
  let of = 0;
  let pieces = new Map<number, string>();
  return (text) => {
    const [, itsMark, number, itsOf, piece] = SHAPE.exec(text) ?? [];
    if (!itsMark || !piece) return { state: 'not-a-frame' };
    const [at, count] = [Number(number), Number(itsOf)];
    if (at < 1 || at > count || count > MOST_FRAMES) return { state: 'not-a-frame' };
    if (itsMark !== mark || count !== of) {
      [mark, of] = [itsMark, count];
      pieces = new Map();
    }
    pieces.set(at, piece);
    if (pieces.size < of) return { state: 'more', read: pieces.size, of };
    const whole = Array.from({ length: of }, (_, place) => pieces.get(place + 1) ?? '').join('');
    if (markOf(whole) === mark) return { state: 'whole', text: whole };
    // One of them was read wrongly, so all are read again.
    pieces = new Map();
    return { state: 'more', read: 0, of };
  };
}
