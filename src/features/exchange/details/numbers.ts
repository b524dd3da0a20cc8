// Finds numbers that the state gives to one person: NHS, CHI, Health and Care and National Insurance numbers.
import { FILLER, GAP, digitsOf } from './between.ts';
import { findAll, type Finding, type Pattern } from './finding.ts';

const NOT_MORE = String.raw`(?![\d/]|[.-]\d)`;
const NOT_AFTER = /[\d+/.-]/;

/** Modulus 11 as the NHS Data Dictionary gives it: weights 10 to 2, eleven minus the rest is the tenth digit, eleven counts as nought. */
export function fitsModulus11(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/** Whether digits begin with a day and a month, as a CHI number does. */
const beginsWithDate = (digits: string) => /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])/.test(digits);

const NAMED: Pattern = {
  form: new RegExp(String.raw`\b(?<name>NHS|CHI|H&C|HCN|HSC|health (?:and|&) (?:social )?care)\b${FILLER}(?<it>\d(?:${GAP}\d){9})${NOT_MORE}`, 'gi'),
};
/** Groups of ten digits, by how sure they are by themselves. */
const AS_NHS_NUMBERS_ARE = String.raw`[1-9]\d{2}(?: ?[-.] ?| )\d{3}(?: ?[-.] ?| )\d{4}`;
const AS_CHI_NUMBERS_ARE = String.raw`\d{6}(?: ?- ?| )\d{4}`;
const AS_ANY = String.raw`\d{10}|\d{3}${GAP}\d{3}${GAP}\d{4}|\d{4}${GAP}\d{3}${GAP}\d{3}|\d{2} \d{2} \d{2} \d{4}`;
const unnamed = (form: string): Pattern => ({ form: new RegExp(`(?:${form})${NOT_MORE}`, 'g'), notAfter: NOT_AFTER });
/** Digit by digit, as it is read out. */
const READ_OUT = String.raw`\d(?:[ -]\d){9}(?![ -]\d)`;
const UNNAMED = [AS_NHS_NUMBERS_ARE, AS_CHI_NUMBERS_ARE, AS_ANY, READ_OUT].map(unnamed);
/** A scale that is counted up. */
const COUNTED_UP = /^(?:0123456789|1234567890)$/;

const kindOf = (isChi: boolean) => (isChi ? 'chi-number' : 'nhs-number');

/** NHS, CHI and Health and Care numbers: after such a word, even where a digit is wrong; else by their groups or their check digit. */
export function findHealthNumbers(text: string): Finding[] {
  const named = (isChi: boolean) => findAll(kindOf(isChi), NAMED, text, ({ groups }) => (groups?.['name']?.toUpperCase() === 'CHI') === isChi);
  const [grouped, dated, any, readOut] = UNNAMED.map((pattern) => findAll('nhs-number', pattern, text));
  const bare = [
    ...grouped!,
    ...dated!.filter((finding) => beginsWithDate(digitsOf(finding.text))),
    ...any!.filter((finding) => fitsModulus11(digitsOf(finding.text))),
    ...readOut!.filter((finding) => !COUNTED_UP.test(digitsOf(finding.text))),
  ].map((finding) => {
    const digits = digitsOf(finding.text);
    return { ...finding, kind: kindOf(beginsWithDate(digits) && (fitsModulus11(digits) || dated!.some(({ start }) => start === finding.start))) } as const;
  });
  return [...named(true), ...named(false), ...bare];
}

const LETTERS = '(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]';
const SIX = String.raw`${GAP}\d{2}${GAP}\d{2}${GAP}\d{2}`;
const NATIONAL_INSURANCE: Pattern[] = [
  { form: new RegExp(String.raw`\b${LETTERS}${SIX}${GAP}[A-D]\b`, 'gi') },
  // Written without its last letter, it is told by the words before it.
  { form: new RegExp(String.raw`\b(?:NI|NINO|national insurance)\b${FILLER}(?<it>${LETTERS}${SIX})\b`, 'gi') },
];
export const findNationalInsurance = (text: string) => NATIONAL_INSURANCE.flatMap((pattern) => findAll('national-insurance', pattern, text));
