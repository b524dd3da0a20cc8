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

/** Every match of a pattern that passes the test, as findings of one kind. The pattern needs the flag `g`. */
export const findAll = (kind: DetailKind, pattern: RegExp, text: string, isMeant: (match: RegExpExecArray) => boolean = () => true): Finding[] =>
  [...text.matchAll(pattern)].filter(isMeant).map((match) => ({ kind, text: match[0], start: match.index, end: match.index + match[0].length }));
