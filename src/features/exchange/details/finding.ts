// What a check for identifying details can find.
import * as texts from '../texts.ts';

/** Each kind with the name a person sees, and why it was noticed. */
export const DETAIL_KINDS = {
  'nhs-number': { label: texts.nhsNumber, why: texts.whyNhsNumber },
  'chi-number': { label: texts.chiNumber, why: texts.whyChiNumber },
  'national-insurance': { label: texts.nationalInsuranceNumber, why: texts.whyNationalInsuranceNumber },
  'record-number': { label: texts.recordNumber, why: texts.whyRecordNumber },
  'date-of-birth': { label: texts.dateOfBirth, why: texts.whyDateOfBirth },
  postcode: { label: texts.postcode, why: texts.whyPostcode },
  address: { label: texts.address, why: texts.whyAddress },
  phone: { label: texts.phoneNumber, why: texts.whyPhoneNumber },
  email: { label: texts.emailAddress, why: texts.whyEmailAddress },
  profile: { label: texts.profile, why: texts.whyProfile },
  'number-plate': { label: texts.numberPlate, why: texts.whyNumberPlate },
  'titled-name': { label: texts.titledName, why: texts.whyTitledName },
  name: { label: texts.nameOfAPerson, why: texts.whyNameOfAPerson },
  'person-in-place': { label: texts.personInPlace, why: texts.whyPersonInPlace },
} as const;
export type DetailKind = keyof typeof DETAIL_KINDS;

/** Something in a text that looks like a detail of a person. `start` and `end` count characters of the text as JavaScript does. */
export interface Finding {
  kind: DetailKind;
  text: string;
  start: number;
  end: number;
}

/**
 * What is looked for: a form, with the flag `g`, and a character that may not stand right before it. Look-behind in the form would say both, but
 * Safari before 16.4 cannot read such a form at all. Where only the end of the form is the detail, the group `it` holds that end.
 */
export interface Pattern {
  form: RegExp;
  notAfter?: RegExp;
}

/** A form that begins with a word of its own. */
export const aWord = (form: string, flags = 'gu'): Pattern => ({ form: new RegExp(form, flags), notAfter: /[\p{L}\d]/u });

/** Every match of a pattern. Where one stands behind what it may not, the next is looked for from its second character. */
function* matchesOf({ form, notAfter }: Pattern, text: string): Generator<RegExpExecArray> {
  const next = new RegExp(form);
  for (let match = next.exec(text); match; match = next.exec(text)) {
    const before = [...text.slice(Math.max(0, match.index - 2), match.index)].at(-1);
    if (before === undefined || !notAfter?.test(before)) yield match;
    else next.lastIndex = match.index + String.fromCodePoint(text.codePointAt(match.index)!).length;
  }
}

/** Every match of a pattern that passes the test, as findings of one kind. */
export const findAll = (kind: DetailKind, pattern: Pattern, text: string, isMeant: (match: RegExpExecArray) => boolean = () => true): Finding[] =>
  [...matchesOf(pattern, text)].filter(isMeant).map((match) => {
    const it = match.groups?.['it'] ?? match[0];
    const end = match.index + match[0].length;
    return { kind, text: it, start: end - it.length, end };
  });
