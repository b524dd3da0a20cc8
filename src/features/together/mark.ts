// A short mark of a text, the same in the build and in the browser.
import { textHash } from '../../library/text-hash.ts';

/** A short mark of any text, as seven characters of base 36. Tells texts apart; proves nothing. */
export const markOf = (text: string): string => textHash(text).toString(36).padStart(7, '0');
