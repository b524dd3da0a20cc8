// Finds numbers that belong to one person: NHS, CHI and National Insurance numbers, phone numbers; and e-mail addresses and postcodes.
import { findAll, type Finding, type Pattern } from './finding.ts';

/** What stands between the parts of a number: nothing, a space, or a hyphen with or without spaces. */
const GAP = '(?: ?- ?| )?';
const TEN_DIGITS: Pattern = {
  form: new RegExp(String.raw`(?:\d{3}${GAP}\d{3}${GAP}\d{4}|\d{6}(?: ?- ?| )\d{4})(?![\d/]|[.-]\d)`, 'g'),
  notAfter: /[\d+/.-]/,
};
const AFTER_NAME = /\b(NHS|CHI|H&C)(?:\s+(?:number|no\.?|num|id))?\s*[:#]?\s*$/i;

/** The digits of a match, without spaces and hyphens. */
const digitsOf = (text: string) => text.replace(/\D/g, '');

/** Modulus 11 as the NHS Data Dictionary gives it: weights 10 to 2, eleven minus the rest is the tenth digit, eleven counts as nought. */
export function fitsModulus11(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/** Whether digits begin with a day and a month, as a CHI number does. */
const beginsWithDate = (digits: string) => /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])/.test(digits);

/** NHS and CHI numbers: by their check digit, or by the word before them even where a digit is wrong. */
export function findHealthNumbers(text: string): Finding[] {
  return findAll('nhs-number', TEN_DIGITS, text).flatMap((finding) => {
    const digits = digitsOf(finding.text);
    const named = AFTER_NAME.exec(text.slice(Math.max(0, finding.start - 20), finding.start))?.[1];
    if (!named && !fitsModulus11(digits)) return [];
    const isChi = named ? named.toUpperCase() === 'CHI' : beginsWithDate(digits);
    return [{ ...finding, kind: isChi ? ('chi-number' as const) : ('nhs-number' as const) }];
  });
}

const NATIONAL_INSURANCE: Pattern = {
  form: new RegExp(String.raw`\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]${GAP}\d{2}${GAP}\d{2}${GAP}\d{2}${GAP}[A-D]\b`, 'gi'),
};
export const findNationalInsurance = (text: string) => findAll('national-insurance', NATIONAL_INSURANCE, text);

const PHONE: Pattern = {
  form: new RegExp(String.raw`(?:\+44\s?(?:\(0\)\s?)?|0044\s?|\(?0)\d{2,4}\)?(?:${GAP}\d){6,8}(?![\d/%]|[.,-]\d)`, 'g'),
  notAfter: /[\d.,£/-]/,
};
/** Numbers that belong to services: free and national-rate help lines. */
const SERVICE_LINE = /^0(?:800|808|30\d|33\d|34\d|37\d|84\d|87\d)/;
/** UK phone numbers. Help lines (0800, 0808, 03…) are left alone. */
export const findPhones = (text: string) =>
  findAll('phone', PHONE, text, ([found]) => {
    const national = digitsOf(found.replace(/^\+44\s?(?:\(0\))?|^0044/, '0'));
    return (national.length === 10 || national.length === 11) && /^0[1-9]/.test(national) && !SERVICE_LINE.test(national);
  });

const EMAIL: Pattern = { form: /[\p{L}\d._%+'-]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,24}/gu, notAfter: /[\p{L}\d._%+'-]/u };
export const findEmails = (text: string) => findAll('email', EMAIL, text);

const OUTWARD = 'GIR|[A-PR-UWYZ](?:\\d{1,2}|\\d[A-HJKPSTUW]|[A-HK-Y]\\d{1,2}|[A-HK-Y]\\d[ABEHMNPRVWXY])';
const POSTCODE: Pattern = {
  form: new RegExp(`(?:(?:${OUTWARD}) ?\\d[ABD-HJLNP-UW-Z]{2}|(?:${OUTWARD.toLowerCase()}) \\d[abd-hjlnp-uw-z]{2})(?![\\p{L}\\d])`, 'gu'),
  notAfter: /[\p{L}\d]/u,
};
/** UK postcodes, by the form that the Post Office gives them. “Ward a1 2nd floor” is none. */
export const findPostcodes = (text: string) => findAll('postcode', POSTCODE, text, ([found]) => !/\d(?:st|nd|rd|th)$/.test(found));
