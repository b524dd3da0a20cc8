// Finds whole names: a first name and a surname, in the orders and letters in which people write them.
import { aWord, findAll, type Finding } from './finding.ts';
import { DOUBTFUL_GIVEN_NAMES, GIVEN_NAMES, SURNAMES } from './known-names.ts';
import { isAuthor, isOfAThing, isOtherWord } from './other-words.ts';

const WORD = /\p{Lu}[\p{L}'’-]*[\p{L}]/gu;
/** A word as the lists have it: in small letters, without an apostrophe. */
const plainName = (word: string) =>
  word
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/['’]/g, '');
/** Whether a word is a given name and nothing else. */
const isGiven = (word: string) =>
  GIVEN_NAMES.has(plainName(word)) || (/^\p{L}+-\p{L}+$/u.test(word) && word.split('-').every((part) => GIVEN_NAMES.has(plainName(part))));
const isSurname = (word: string) =>
  SURNAMES.has(plainName(word)) || /^(?:O['’]|Mc|Mac|Fitz)\p{Lu}/u.test(word) || word.split('-').some((part) => part !== word && SURNAMES.has(plainName(part)));

/** Whether two words that stand side by side are a whole name. */
function isWholeName(first: string, last: string, isAtStart: boolean): boolean {
  if (last.length < 2 || isOtherWord(last) || isOfAThing(last)) return false;
  const isWritten = /^\p{Lu}+$/u.test(first) === /^\p{Lu}+$/u.test(last);
  if (isGiven(first)) return isWritten;
  if (isSurname(last) && isWritten)
    return DOUBTFUL_GIVEN_NAMES.has(plainName(first)) || (!isOtherWord(first) && !isOfAThing(first) && first.length > 2 && !/^\p{Lu}+$/u.test(first));
  return DOUBTFUL_GIVEN_NAMES.has(plainName(first)) && !isAtStart && isWritten;
}

/** First name and surname, with or without letters of middle names between them: “Jaspreet Sandhu”; not “Victoria Road” or “Housing First”. */
function findFullNames(text: string): Finding[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, index, end: index + word.length }));
  return words.flatMap((first, at) => {
    const last = words.slice(at + 1, at + 3).find(({ index }) => /^ (?:\p{Lu}\.? )?$/u.test(text.slice(first.end, index)));
    if (!last || /['’]s$/.test(first.word)) return [];
    const before = text.slice(Math.max(0, first.index - 8), first.index);
    const after = text.slice(last.end, last.end + 40);
    const next = /^ (\p{Lu}[\p{L}'’-]+)/u.exec(after)?.[1];
    const isAtStart = /(?:^|[.!?:;\n]["“‘]? ?)$/.test(before);
    if (!isWholeName(first.word, last.word, isAtStart) || /\bSt\.? $/.test(before) || (next && isOfAThing(next))) return [];
    if (isAuthor(text.slice(last.end - (/['’]s$/.exec(last.word)?.[0].length ?? 0), last.end + 40))) return [];
    return [{ kind: 'name' as const, text: text.slice(first.index, last.end), start: first.index, end: last.end }];
  });
}

/** Whether a word may be a given name: it stands after words about a person. */
export const mayBeGiven = (word: string): boolean => isGiven(word) || DOUBTFUL_GIVEN_NAMES.has(plainName(word));

/** “jaspreet sandhu”: in small letters, both names have to be known. */
function findSmallNames(text: string): Finding[] {
  const words = [...text.matchAll(/\p{L}{2,}/gu)];
  return words.flatMap(({ 0: given, index }, at) => {
    const last = words[at + 1];
    if (!last || !GIVEN_NAMES.has(given) || !SURNAMES.has(last[0]) || text.slice(index + given.length, last.index) !== ' ') return [];
    const end = last.index + last[0].length;
    return [{ kind: 'name' as const, text: text.slice(index, end), start: index, end }];
  });
}

/** “SANDHU, Jaspreet”, as lists have it. */
const LISTED = aWord(String.raw`\p{Lu}[\p{Lu}'’-]{2,},? (?<given>\p{Lu}\p{Ll}+)(?![\p{L}])`);
const LISTED_PLAIN = aWord(String.raw`(?<last>\p{Lu}[\p{L}'’-]+), (?<given>\p{Lu}\p{L}+)(?![\p{L}])`);
/** “J. Sandhu”; not “Appendix A. Questions”. */
const WITH_INITIAL = aWord(String.raw`(?:\p{Lu}\. ?){1,2}(?<name>\p{Lu}\p{Ll}[\p{L}'’-]+)`);
const LETTERED =
  /\b(?:appendix|annex|part|group|plan|option|section|step|vitamin|hepatitis|hep|class|ward|room|type|level|schedule|grade|band|table|figure|box|and|or) $/i;

/** “Jaspreet Sandhu”, “SANDHU, Jaspreet”, “J. Sandhu”, “jaspreet sandhu”. */
export const findWholeNames = (text: string): Finding[] => [
  ...findFullNames(text),
  ...findSmallNames(text),
  ...findAll('name', LISTED, text, ({ groups }) => isGiven(groups?.['given'] ?? '')),
  ...findAll('name', LISTED_PLAIN, text, ({ groups }) => isGiven(groups?.['given'] ?? '') && isSurname(groups?.['last'] ?? '')),
  ...findAll(
    'name',
    WITH_INITIAL,
    text,
    ({ groups, index }) => !isOtherWord(groups?.['name'] ?? '') && !LETTERED.test(text.slice(Math.max(0, index - 14), index)),
  ),
];
