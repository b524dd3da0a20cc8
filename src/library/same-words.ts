// Words as they are compared: what looks the same is the same, however it was typed, copied or written by another program.

/** Soft hyphens, joiners, marks of direction: they stand in copied text and are not seen. */
const UNSEEN = /\p{Cf}/gu;
/** Hyphens and dashes of every kind, and the minus sign. */
const HYPHENS = /[\p{Pd}\u2212]/gu;

/** A text with the hyphens and spaces of a keyboard, and without what is not seen. Letters stay as they are. */
export const plainSigns = (text: string): string => text.normalize('NFC').replace(UNSEEN, '').replace(HYPHENS, '-').replace(/\s+/gu, ' ').trim();

/**
 * A text in small letters, without the accents of Latin letters and without apostrophes. In other scripts marks are part of the spelling, so they
 * stay. Example: “Siân  O’Neill” is as “sian oneill”.
 */
export const plainLetters = (text: string): string =>
  // An apostrophe has no letter to keep.
  plainSigns(text.normalize('NFKD').replace(/(\p{Script=Latin})\p{M}+|['’‘ʼ]/gu, '$1')).toLowerCase();
