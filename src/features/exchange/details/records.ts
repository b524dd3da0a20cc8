// Finds numbers by which an organisation knows one person: of records, cases, accounts, documents, and of cars.
import { digitsOf, FILLER } from './between.ts';
import { aWord, findAll, type Finding } from './finding.ts';

/** Records and registers that are known by a name of their own. */
const REGISTERS =
  'RiO|Rio|RIO|PARIS|Paris|MRN|URN|UPRN|PAS|EMIS|Emis|SystmOne|System One|TrakCare|Trak|Carenotes|CareNotes|Carefirst|CareFirst|Mosaic|MOSAIC|Liquidlogic|LAS|Swift|SWIFT|Lorenzo|Cerner|Epic|Nebula|Halo|Theseus|DAISy|DAISY|NDTMS|CRN|PNC|PNCID|NOMIS|Delius|OASys|Datix|BRP|ULN|UPN|UTR|GMC|NMC|HCPC|SSSC|PIN';
const OWNERS =
  'hospital|hosp|patient|client|case|file|record|referral|unit|person|service user|crime|incident|custody|prison|prisoner|police|court|passport|driving licen[cs]e|driver number|licen[cs]e|tenancy|rent|housing|benefit|claim|account|policy|membership|member|student|pupil|staff|payroll|employee|registration|social work|social care|home office|visa|pension|bank|card|safeguarding|universal credit|UC|PIP|crime|log|CAD';
/** What says that a number follows. */
const CALLED = String.raw`(?:numbers?|no\.?|num|nr\.?|id|ref\.?|reference|#)`;
/** Digits with letters and signs between them. */
const NUMBER = String.raw`(?<it>(?:[A-Z]{1,4}[ /-]?)?\d[\dA-Z]*(?:[ /.-]?[A-Z]{0,2}\d[\dA-Z]*){0,5}|[A-Z]{2,4}(?:[/-][\dA-Z]+){1,4})(?![\p{L}\d])`;
const NAMED = [
  aWord(String.raw`(?:${REGISTERS})(?: ${CALLED})*${FILLER}${NUMBER}`, 'giu'),
  aWord(String.raw`(?:${OWNERS}) ${CALLED}${FILLER}${NUMBER}`, 'giu'),
];
/** Fewer digits count something; four alone may be a year. */
const isLong = (number: string) => digitsOf(number).length >= 4 && !/^(?:19|20)\d\d(?:\D+(?:19|20)?\d\d)?$/.test(number.trim());

/** Numbers that are told by their form alone. */
const BY_FORM = [
  // A prisoner in England and Wales; the Police National Computer; a driver.
  aWord(String.raw`[A-Z]\d{4}[A-Z]{2}(?![\p{L}\d])`),
  aWord(String.raw`\d{2,4}\/\d{6,7}[A-Z](?![\p{L}\d])`),
  aWord(String.raw`[A-Z]{1,5}9{0,4} ?\d{6} ?[A-Z9]{2} ?\d[A-Z]{2}(?![\p{L}\d])`),
  // A bank card; an account in the international form; a sort code, which needs its name.
  aWord(String.raw`\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?![\d-])`),
  aWord(String.raw`GB\d{2} ?[A-Z]{4}(?: ?\d){14}(?!\d)`),
  aWord(String.raw`sort code${FILLER}(?<it>\d{2}[ -]?\d{2}[ -]?\d{2})(?!\d)`, 'giu'),
];

/** Numbers of records and accounts. */
export const findRecords = (text: string): Finding[] => [
  ...NAMED.flatMap((pattern) => findAll('record-number', pattern, text, ({ groups }) => isLong(groups?.['it'] ?? ''))),
  ...BY_FORM.flatMap((pattern) => findAll('record-number', pattern, text)),
];

const CAR = String.raw`(?:[Rr]eg|[Rr]egistration|[Pp]lates?|[Cc]ar|[Vv]an|[Dd]rives|[Dd]riving|[Vv]ehicle|[Mm]oped|[Mm]otorbike)\b`;
/** Words in capitals that follow a number in a sentence. */
const NO_WORD = '(?!(?:AND|FOR|THE|NHS|ARE|WAS|HAS|NOT|BUT|PER)\\b)';
const PLATES = [
  aWord(String.raw`[A-HJ-PR-Y]{2}(?:0[2-9]|[12]\d|5[1-9]|[67]\d) ?${NO_WORD}[A-Z]{3}(?![\p{L}\d])`),
  // In small letters, and in the forms of earlier years and of Northern Ireland, only with a word about a car.
  aWord(
    String.raw`${CAR}[^.\n]{0,30}?[ :(](?<it>[a-z]{2}\d{2} ?[a-z]{3}|[A-Z]\d{1,3} ?${NO_WORD}[A-Z]{3}|[A-Z]{3} ?\d{1,3}[A-Z]|[A-Z]{3} ?\d{3,4})(?![\p{L}\d])`,
  ),
  aWord(String.raw`[A-Za-z]{2}\d{2} ?[A-Za-z]{3}(?=,? (?:is|was|on) (?:\p{Ll}+ )?(?:car|van|reg|registration|plate))`),
];
/** Number plates. */
export const findPlates = (text: string): Finding[] => PLATES.flatMap((pattern) => findAll('number-plate', pattern, text));
