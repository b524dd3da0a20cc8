// Finds dates of birth, and leaves the dates of meetings, documents and laws alone.
import { findAll, type Finding, type Pattern } from './finding.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const ORDINAL =
  '(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth';
const DAY_AND_MONTH = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]${MONTH}|${MONTH} \d{1,2}(?:st|nd|rd|th)?|\d{1,2}[/.]\d{1,2})`;

const form = (source: string): Pattern => ({ form: new RegExp(String.raw`${source}(?![\d/]|[.-]\d)`, 'giu'), notAfter: /[\p{L}\d/.-]/u });

const WHOLE = [
  String.raw`(?<year>\d{4}) ?- ?(?<month>\d{1,2}) ?- ?(?<day>\d{1,2})`,
  String.raw`(?<day>\d{1,2}) ?[/.-] ?(?<month>\d{1,2}) ?[/.-] ?(?<year>\d{4}|\d{2})`,
  String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](?<word>${MONTH}),?[ -](?<year>\d{4}|’?'?\d{2})`,
  String.raw`(?<word>${MONTH}) (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})`,
  String.raw`(?<written>${ORDINAL})(?: of)? (?<word>${MONTH}),? (?<year>\d{4})`,
].map(form);
/** What is a date of birth only after words that say so. */
const PART = [
  String.raw`(?<word>${MONTH}),? (?<year>(?:19|20)\d{2})`,
  String.raw`(?:19|20)\d{6}|[0-3]\d[01]\d(?:19|20)\d{2}|[0-3]\d[01]\d{3}`,
  String.raw`\d{1,2} \d{1,2} (?:(?:19|20)\d{2}|\d{2})`,
].map(form);

const BIRTH_BEFORE =
  /(?:\bborn(?: (?:on|in))?(?: the)?|\bd\.?\s?o\.?\s?b\b\.?|\bdate of birth|\bbirth ?(?:day|date)?)(?: (?:is|was|on|in))?\s*[:=(,-]?\s*(?:the )?$/i;
const BIRTH_AFTER = /^\s*[,(]?\s*(?:\(?d\.?o\.?b\b|\(?date of birth|\(?birth)/i;
/** Before the date of a law, a report or an event. */
const PUBLIC_BEFORE =
  /\b(?:since|from|until|till|to|by|before|after|on|of|in|dated|effective|between|and|published|launched|began|opened|updated|issued|reviewed|version|draft)(?: the)?:? $/i;

/** A full date this many years ago or more is taken for a date of birth, because notes on teams rarely need one. */
const YEARS_AGO = 16;

function yearOf(written: string, thisYear: number): number {
  const digits = written.replace(/\D/g, '');
  if (digits.length === 4) return Number(digits);
  const century = Math.floor(thisYear / 100) * 100;
  const year = century + Number(digits);
  return year > thisYear + 10 ? year - 100 : year;
}

function isRealDate({ day, month, word, written }: Record<string, string | undefined>): boolean {
  const monthNumber = word ? MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1 : Number(month);
  const isDay = written !== undefined || (Number(day) >= 1 && Number(day) <= 31);
  return isDay && monthNumber >= 1 && monthNumber <= 12;
}

const BIRTHDAYS: Pattern[] = [
  String.raw`(?:\d{1,3}(?:st|nd|rd|th) )?birthday(?: party| do)?(?: (?:is|was|falls|will be|on|in|the))* ${DAY_AND_MONTH}`,
  String.raw`turn(?:s|ed|ing)? \d{1,3} on (?:the )?${DAY_AND_MONTH}`,
  String.raw`${DAY_AND_MONTH},? (?:is|was|for|,)? ?(?:his|her|their|my|the) (?:\d{1,3}(?:st|nd|rd|th) )?birthday`,
  // A year is one of birth only where a person was born in it: “The service was born in 2015”.
  String.raw`(?:he|she|they|who|man|woman|lad|girl|boy|client|patient|mum|dad|mother|father)(?: was| were|,)? born (?:back )?(?:in )?(?<it>(?:19|20)\d{2})`,
  String.raw`(?:^|\n|[.!?;] )born (?:in )?(?<it>(?:19|20)\d{2})`,
  String.raw`(?:\(b\. ?|\byob:? |\byear of birth:? (?:is |was )?)(?<it>(?:19|20)\d{2})`,
].map(form);

/**
 * Dates of birth: a date with words about birth just before or after it, a birthday, or a full date at least sixteen years ago that no word makes
 * one of a law or an event. Other dates are left alone. `thisYear` is for tests.
 */
export const findBirthDates = (text: string, thisYear = new Date().getFullYear()): Finding[] => [
  ...WHOLE.flatMap((pattern) =>
    findAll('date-of-birth', pattern, text, (match) => {
      const parts = match.groups ?? {};
      if (!isRealDate(parts)) return false;
      const before = text.slice(Math.max(0, match.index - 30), match.index);
      const end = match.index + match[0].length;
      if (BIRTH_BEFORE.test(before) || BIRTH_AFTER.test(text.slice(end, end + 20))) return true;
      const year = yearOf(parts['year'] ?? '', thisYear);
      return year >= 1900 && year <= thisYear - YEARS_AGO && !PUBLIC_BEFORE.test(before);
    }),
  ),
  ...PART.flatMap((pattern) => findAll('date-of-birth', pattern, text, ({ index }) => BIRTH_BEFORE.test(text.slice(Math.max(0, index - 30), index)))),
  ...BIRTHDAYS.flatMap((pattern) => findAll('date-of-birth', pattern, text)),
];
