// Finds dates of birth, and leaves the dates of meetings and documents alone.
import { findAll, type Finding, type Pattern } from './finding.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const FORMS = [
  String.raw`(?<year>\d{4}) ?- ?(?<month>\d{1,2}) ?- ?(?<day>\d{1,2})`,
  String.raw`(?<day>\d{1,2}) ?[/.-] ?(?<month>\d{1,2}) ?[/.-] ?(?<year>\d{4}|\d{2})`,
  String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](?<word>${MONTH}),?[ -](?<year>\d{4}|’?'?\d{2})`,
  String.raw`(?<word>${MONTH}) (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})`,
].map((form): Pattern => ({ form: new RegExp(String.raw`${form}(?![\d/]|[.-]\d)`, 'giu'), notAfter: /[\d/.-]/ }));

const BIRTH_BEFORE = /(?:\bborn(?: on)?(?: the)?|\bd\.?\s?o\.?\s?b\b\.?|\bdate of birth|\bbirth ?(?:day|date)?)(?: (?:is|was|on))?\s*[:=(,-]?\s*(?:the )?$/i;
const BIRTH_AFTER = /^\s*[,(]?\s*(?:\(?d\.?o\.?b\b|\(?date of birth|\(?birth)/i;

/** A full date this many years ago or more is taken for a date of birth, because notes on teams rarely need one. */
const YEARS_AGO = 16;

function yearOf(written: string, thisYear: number): number {
  const digits = written.replace(/\D/g, '');
  if (digits.length === 4) return Number(digits);
  const century = Math.floor(thisYear / 100) * 100;
  const year = century + Number(digits);
  return year > thisYear + 10 ? year - 100 : year;
}

function isRealDate({ day, month, word }: Record<string, string | undefined>): boolean {
  const monthNumber = word ? MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1 : Number(month);
  return Number(day) >= 1 && Number(day) <= 31 && monthNumber >= 1 && monthNumber <= 12;
}

/**
 * Dates of birth: a full date with words about birth just before or after it, or a full date at least sixteen years ago. Years alone, and
 * dates of the last years without such words, are left alone. `thisYear` is for tests.
 */
export const findBirthDates = (text: string, thisYear = new Date().getFullYear()): Finding[] =>
  FORMS.flatMap((form) =>
    findAll('date-of-birth', form, text, (match) => {
      const parts = match.groups ?? {};
      if (!isRealDate(parts)) return false;
      const end = match.index + match[0].length;
      if (BIRTH_BEFORE.test(text.slice(Math.max(0, match.index - 30), match.index)) || BIRTH_AFTER.test(text.slice(end, end + 20))) return true;
      const year = yearOf(parts['year'] ?? '', thisYear);
      return year >= 1900 && year <= thisYear - YEARS_AGO;
    }),
  );
