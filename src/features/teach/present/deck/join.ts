// How much a QR code may carry so that a phone still reads it from a screen at the other end of a room.

/**
 * The most letters of a link. It makes a code of 85 squares a side (version 17, ISO/IEC 18004). Shown as high as the screen, one metre,
 * each square is about a centimetre wide: a phone camera reads that from about six metres.
 */
const MOST_ROOM_LETTERS = 640;

/** Whether a link can be read across a room. */
export const fitsRoom = (link: string) => link.length <= MOST_ROOM_LETTERS;
