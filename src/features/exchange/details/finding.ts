// What a check for identifying details can find.

/** Each kind with the name a person sees, and why it was noticed. */
export const DETAIL_KINDS = {
  'nhs-number': { label: 'NHS number', why: 'Ten digits that are grouped as an NHS number is, fit its check digit, or stand after “NHS”.' },
  'chi-number': { label: 'CHI number', why: 'Ten digits that begin with a date, as a CHI number does, or stand after “CHI”.' },
  'national-insurance': { label: 'National Insurance number', why: 'Two letters and six digits, as in a National Insurance number.' },
  'record-number': {
    label: 'Number of a record or account',
    why: 'It stands after the name of a record, a register or an account, or has the form of such a number.',
  },
  'date-of-birth': { label: 'Date of birth', why: 'A date next to words about birth, or one long enough ago to be a date of birth.' },
  postcode: { label: 'Postcode', why: 'It has the form of a UK postcode. With little else, it can point to one home.' },
  address: { label: 'Address', why: 'A number or a house with a street, or a place where somebody lives.' },
  phone: { label: 'Phone number', why: 'It has the form of a phone number, or stands after a word such as “tel”.' },
  email: { label: 'E-mail address', why: 'It has the form of an e-mail address.' },
  profile: { label: 'Username or profile', why: 'It has the form of a name in a social network, or leads to a page of one.' },
  'number-plate': { label: 'Number plate', why: 'It has the form of a number plate.' },
  'titled-name': { label: 'Name with a title', why: 'A title such as Mr or Dr with a name after it.' },
  name: { label: 'Name', why: 'A first name and a surname, or a name after words such as “her husband”.' },
  'person-in-place': { label: 'Person by initials, age or place', why: 'Initials, or a person, with an age, a bed, a ward or a place.' },
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
