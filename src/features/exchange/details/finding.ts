// What a check for identifying details can find.

/** Each kind with the name a person sees, and why it was noticed. */
export const DETAIL_KINDS = {
  'nhs-number': { label: 'NHS number', why: 'Ten digits that fit the check digit of an NHS number, or stand after “NHS”.' },
  'chi-number': { label: 'CHI number', why: 'Ten digits that begin with a date and fit the check digit of a CHI number, or stand after “CHI”.' },
  'national-insurance': { label: 'National Insurance number', why: 'Two letters, six digits and a letter, as in a National Insurance number.' },
  'date-of-birth': { label: 'Date of birth', why: 'A full date next to words about birth, or one long enough ago to be a date of birth.' },
  postcode: { label: 'Postcode', why: 'It has the form of a UK postcode. With little else, it can point to one home.' },
  phone: { label: 'Phone number', why: 'It has the form of a UK phone number.' },
  email: { label: 'E-mail address', why: 'It has the form of an e-mail address.' },
  'titled-name': { label: 'Name with a title', why: 'A title such as Mr or Dr with a name after it.' },
  'person-in-place': { label: 'Person with a bed or room', why: 'Initials, or a person, with the number of a bed or room.' },
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
 * Safari before 16.4 cannot read such a form at all.
 */
export interface Pattern {
  form: RegExp;
  notAfter?: RegExp;
}

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
  [...matchesOf(pattern, text)].filter(isMeant).map((match) => ({ kind, text: match[0], start: match.index, end: match.index + match[0].length }));
