// How long a text takes when it is said aloud.
import { countWords } from './rules/summaries.ts';

/** Words a minute of someone who reads aloud and is in a hurry. */
const WORDS_A_MINUTE = 220;
/** Seconds for what should happen and what can be said, together: more is not said at a bedside or on the phone. */
export const SPOKEN_LIMIT = 90;

/** Seconds to say texts aloud, one after another. */
export const spokenSeconds = (texts: readonly string[]): number => Math.round((texts.reduce((sum, text) => sum + countWords(text), 0) / WORDS_A_MINUTE) * 60);
