// Finds people without a name: by initials, by an age, and by the place where they are.
import { aWord, findAll, type Finding, type Pattern } from './finding.ts';
import { isOtherWord, isShortForm } from './other-words.ts';

const NUMBERED = String.raw`(?:[Bb]ed|[Rr]oom|[Bb]ay|[Ff]lat|[Cc]ell|[Ss]ide room|[Cc]ubicle)(?: (?:[Nn]o\.?|[Nn]umber))? ?\d{1,3}[a-z]?(?![\p{L}\d])`;
const WARD = String.raw`(?:the )?(?:[Ww]ard \d{1,3}[A-Za-z]?(?![\p{L}\d])|[Ww]ard [A-Z]\d{0,2}(?![\p{L}\d])|\p{Lu}\p{Ll}+ (?:[Ww]ard|[Uu]nit|House|Lodge|Suite))`;
const PLACE = `(?:${NUMBERED}|${WARD})`;
const INITIALS = String.raw`(?<initials>[A-Z]\.? ?[A-Z]\.?(?: ?[A-Z]\.?)?)(?![\p{L}\d&/])`;
const ONE = String.raw`(?:man|woman|lady|gentleman|patient|person|client|resident|lad|girl|boy|tenant|prisoner|male|female|mother|father|mum|dad)`;
const AGE = String.raw`(?:[1-9]\d(?: ?(?:[MFmf](?![\p{L}])|yo|y\/o|yrs?(?: old)?|years? old))?)`;
const AGE_AND_SEX = String.raw`(?:[1-9]\d ?(?:[MFmf]|yo|y\/o|yrs? old)(?: ?(?:[MFmf]|male|female|man|woman))?)(?![\p{L}\d])`;
const AT = '(?:from|in|on|of|at|near|around|who lives in|living in|staying in)';
const SOMEWHERE = String.raw`(?<where>\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\p{Ll}[\p{L}'’-]*)?)`;
const NOT_AFTER = /[\p{L}\d&/£$€.]/u;

/** With initials, which must not be a short form. */
const BY_INITIALS: Pattern[] = [
  { form: new RegExp(String.raw`${INITIALS}[\s,(]{1,2}(?:\(?${AGE}\)?[\s,)]{1,3})?(?:${AT} )?(?:\p{Ll}+ )?${PLACE}`, 'gu'), notAfter: NOT_AFTER },
  { form: new RegExp(String.raw`${INITIALS},? \(?${AGE_AND_SEX}\)?`, 'gu'), notAfter: NOT_AFTER },
  { form: new RegExp(String.raw`${INITIALS},? (?:is |was )?(?:aged )[1-9]\d(?!\d)`, 'gu'), notAfter: NOT_AFTER },
  aWord(String.raw`${NUMBERED}[\s,:(-]{1,3}${INITIALS}\)?`),
  aWord(String.raw`(?:[Cc]lient|[Pp]atient|[Pp]t|[Ss]ervice user|[Rr]esident|[Tt]enant|[Rr]e|[Pp]erson)[:.]? (?<it>${INITIALS})`),
  { form: /(?<initials>(?:[A-Z]\.){2,3})(?![\p{L}\d])/gu, notAfter: NOT_AFTER },
  {
    form: new RegExp(
      String.raw`${INITIALS}(?:’s|'s) (?:mum|mother|dad|father|son|daughter|partner|husband|wife|sister|brother|family|flat|house|room|children|kids|carer|keyworker)`,
      'gu',
    ),
    notAfter: NOT_AFTER,
  },
];
const BY_PLACE: Pattern[] = [
  aWord(String.raw`${ONE} ${AT} (?:the )?${NUMBERED}`),
  { form: new RegExp(String.raw`${AGE_AND_SEX},? (?:\p{Ll}+ ){0,3}?${AT} (?:${PLACE}|(?:the )?${SOMEWHERE})`, 'gu'), notAfter: NOT_AFTER },
  { form: new RegExp(String.raw`[1-9]\d[- ]years?[- ]old (?:[\p{Ll}-]+ ){0,4}?${AT} (?:${PLACE}|(?:the )?${SOMEWHERE})`, 'gu'), notAfter: NOT_AFTER },
  aWord(String.raw`${ONE},? (?:is |was )?(?:aged |of )?[1-9]\d,? (?:years old )?(?:\p{Ll}+ )?${AT} (?:${PLACE}|(?:the )?${SOMEWHERE})`),
];

/** “JS in bed 4”, “SD, 34, on Cedar ward”, “a 47-year-old man from Leith”, “client K.M.”; not “GP in room 2” or “16-year-olds in Leeds”. */
export const findPeopleInPlaces = (text: string): Finding[] => [
  ...BY_INITIALS.flatMap((form) => findAll('person-in-place', form, text, ({ groups }) => !isShortForm(groups?.['initials'] ?? ''))),
  ...BY_PLACE.flatMap((form) => findAll('person-in-place', form, text, ({ groups }) => !isOtherWord(groups?.['where']?.split(' ')[0] ?? ''))),
];
