// Finds people by a title and a name, and by initials or a person with a bed or room.
import { findAll, type Finding, type Pattern } from './finding.ts';

/** Words after a title that make it a role, a sentence of its own, or a thing; compared in small letters. */
const NOT_A_NAME = new Set(
  (
    'a about after again all also an and any are as asked at be because before both but by called came can could did do does each everyone for from got had has have he ' +
    'her here hers him his how however if in is it its just let meanwhile might must my never next no nobody none not now of off on once one only or our out over ' +
    'said saw says she should since so some staff still such team than that the their them then there these they this those though to today told tomorrow under until up ' +
    'us was we went were what when where which while who whose why with would yes yesterday you your ' +
    'advisor agreed appointment associate call charge clinic community consultant coordinator co-ordinator deputy director district duty educator forum group in-charge ' +
    'lead leader liaison link manager mentor mental nurse officer outreach practitioner prescriber project recovery rota service shift ' +
    'specialist substance support surgery trainer training visitor who word worker'
  ).split(' '),
);

const isOtherWord = (word: string) => NOT_A_NAME.has(word) || NOT_A_NAME.has(word.replace(/s$/, ''));

/** A form that begins with a word of its own. */
const aWord = (form: string): Pattern => ({ form: new RegExp(form, 'gu'), notAfter: /[\p{L}\d]/u });

const NAME = String.raw`(?:(?:\p{Lu}\.? ?){0,3}\p{Lu}[\p{L}'’-]+|\p{Lu}(?:\.\p{Lu})*(?![\p{L}'’&/]))`;
/** Titles that nothing but a name follows. */
const CERTAIN = aWord(String.raw`(?:Mr|Mrs|Mx|Messrs)(?:\.? |\.)${NAME}`);
/** Titles that may end a sentence, or stand before a role. */
const PLAIN = String.raw`(?:Ms|Miss|Dr|Prof|Professor|Sir|Rev|Revd|Reverend)(?:\.? |\.)(?<name>${NAME})`;
/** Titles that are everyday words too: only in capitals, with a whole name after them. */
const FAMILIAR = String.raw`(?:Sister|Brother|Father|Nurse|Uncle|Auntie|Aunt|Doctor|Matron) (?<name>\p{Lu}\p{Ll}[\p{L}'’-]+)`;
const SHOUTED = String.raw`(?:MR|MRS|MISS|DR)\.? (?<name>\p{Lu}{3,})(?![\p{L}])`;
const WHISPERED = String.raw`(?:mr|mrs)\.? (?<name>\p{Ll}{3,})`;
const TITLED = [PLAIN, FAMILIAR, SHOUTED, WHISPERED].map(aWord);

/** “Mr Khan”, “Dr A. Shah”, “Sister Agnes”; not “the Dr on call”, “Nurse Prescriber” or “Ask the Dr. They know”. */
export const findTitledNames = (text: string): Finding[] => [
  ...findAll('titled-name', CERTAIN, text),
  ...TITLED.flatMap((form) =>
    findAll('titled-name', form, text, ({ groups }) => {
      const words = (groups?.['name'] ?? '').toLowerCase().split(/[ .]+/);
      return !words.some((word) => word.length > 1 && isOtherWord(word.replace(/['’]s?$/, ''))) && words.join('') !== 'i';
    }),
  ),
];

const PLACE = String.raw`(?:[Bb]ed|[Rr]oom|[Bb]ay|[Ff]lat|[Cc]ell)(?: (?:[Nn]o\.?|[Nn]umber))? ?\d{1,3}[a-z]?(?![\p{L}\d])`;
const INITIALS = String.raw`(?<initials>[A-Z]\.? ?[A-Z]\.?(?: ?[A-Z]\.?)?)(?![\p{L}\d&/])`;
const PERSON = String.raw`(?:man|woman|lady|gentleman|patient|person|client|resident|lad|girl|boy|tenant|prisoner)`;
const IN_PLACE: Pattern[] = [
  { form: new RegExp(String.raw`${INITIALS}[\s,(]{1,2}(?:(?:in|from|of|at) )?(?:\p{Ll}+ )?${PLACE}`, 'gu'), notAfter: /[\p{L}\d&/]/u },
  aWord(String.raw`${PLACE}[\s,:(-]{1,3}${INITIALS}\)?`),
  aWord(String.raw`${PERSON} (?:in|from|of|at) (?:the )?${PLACE}`),
];
/** Short forms of this field that are no one’s initials. */
const SHORT_FORMS = new Set(
  'AA AE AMP AOT CA CBT CJS CMH CPA CPN CQC CSW DBS DN DNA DV ED EH GP GPS HCA HIS HR HV ICB IT LA MD MDT MH MHA NA NHS NI OK OOH OT PD PH PM AM PPE QI RMN SMI SMS SU SW TB TV UK US VR WC'.split(
    ' ',
  ),
);

/** “JS in bed 4”, “Room 12 (A.B.)”, “the man in bed 3”; not “GP in room 2”. */
export const findPeopleInPlaces = (text: string): Finding[] =>
  IN_PLACE.flatMap((form) =>
    findAll('person-in-place', form, text, ({ groups }) => {
      const initials = groups?.['initials']?.replace(/[. ]/g, '');
      return initials === undefined || !SHORT_FORMS.has(initials);
    }),
  );
