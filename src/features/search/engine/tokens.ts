// Cuts what people type, and the words of the library, into the same words.
import { stemmer } from 'stemmer';

/** The most that is read of a query. Longer text is somebody’s whole document. */
const MAX_QUERY = 200;
const MAX_WORDS = 12;

/** Words that say nothing about the topic. A query of nothing else is searched as it stands. */
const STOP_WORDS = new Set(
  `a about all am an and any are as at be because been being but by can could did do does doing done for from get gets getting give go got had has have having he her here him his how i if in into is it its just
  let like many may me might more most much must my need needs no not of on one or our out over own please shall she should so some somebody someone such tell than that the their them then there these they thing things
  this those to too up us very want wants was way we were what when where whether which while who whom whose why will with would you your im ive dont doesnt didnt wont cant couldnt wouldnt shouldnt isnt arent wasnt hasnt havent hes shes theyre whats till until still keep keeps kept going go goes come comes came`.split(
    /\s+/,
  ),
);

export const isStopWord = (word: string) => STOP_WORDS.has(word);

/** Small words that stand in the names of two fifths of all records, and so tell none apart. */
const SILENT = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'on', 'the', 'to']);

/** The small words that say something beside others: “who is in charge” is not “in charge of us”. */
export const smallWords = (words: readonly string[]): string[] => words.filter((word) => STOP_WORDS.has(word) && !SILENT.has(word));

/** Letters that no rule of Unicode takes apart. */
const SPELT: Record<string, string> = { æ: 'ae', œ: 'oe', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/** One word as the index holds it: lower case, no accents, no apostrophes, no punctuation. */
export const foldWord = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[æœßøłđı]/gu, (letter) => SPELT[letter] ?? letter)
    .replace(/['’‘ʼ＇`´′]s$/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Where words end, also without a space behind. A compound counts as its parts, so that “co-occurring” and “co occurring” are the same. */
const BREAKS = /(?:[\s/,;:()|&+?!…"“”«»\p{Pd}−、。，；：？！（）・]|\.{2,})+/u;
/** What stands in copied text and is not seen: soft hyphens, joiners, marks of direction. */
const UNSEEN = /\p{Cf}/gu;

/** Single letters joined by “&” are one short form: A&E, also with spaces. */
const LETTERS_JOINED = /(^|[^\p{L}\p{N}])(\p{L})\s?[&＆]\s?(?=\p{L}(?![\p{L}\p{N}]))/gu;

/** The words of a text, folded, in order. */
export const wordsOf = (text: string): string[] => text.replace(UNSEEN, '').replace(LETTERS_JOINED, '$1$2').split(BREAKS).map(foldWord).filter(Boolean);

/** The words of a query. Empty for text that holds no letter or digit. */
export const tokenize = (query: string): string[] => wordsOf(query.slice(0, MAX_QUERY)).slice(0, MAX_WORDS);

/** Words typed in capitals among others that are not: “what does HIS mean” asks for a short form. */
export const capitalsIn = (query: string): ReadonlySet<string> =>
  new Set(/\p{Ll}/u.test(query) ? (query.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => /^\p{Lu}{2,}$/u.test(word)).map(foldWord) : []);

/** The words that carry the topic; all of them when none does. @param named small words that are names here */
export const contentWords = (words: readonly string[], named: ReadonlySet<string> = new Set()): string[] => {
  const kept = words.filter((word) => !STOP_WORDS.has(word) || named.has(word));
  return [...new Set(kept.length > 0 ? kept : words)];
};

/** Stems once worked out. Every query compares hundreds of names, which share few words. */
const stems = new Map<string, string>();

/** The part of a word that its forms share, by Porter’s rules. Example: stem('assessing') → assess */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = stemmer(word);
  stems.set(word, found);
  return found;
}

/** Whether a small word has this stem. */
export const isSmallStem = (stemmed: string): boolean => SMALL_STEMS.has(stemmed);
const SMALL_STEMS = new Set([...STOP_WORDS].map(stem));

/** The stems of the words that carry the topic of a text, each once. */
export const stemsOf = (text: string): string[] => [...new Set(contentWords(tokenize(text)).map(stem))];
