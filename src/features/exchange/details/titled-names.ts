// Finds people by a title and a name.
import { aWord, findAll, type Finding } from './finding.ts';
import { GIVEN_NAMES, SURNAMES } from './known-names.ts';
import { isAuthor, isOfAThing, isOtherWord } from './other-words.ts';

const NAME = String.raw`(?:(?:\p{Lu}\.? ?){0,3}\p{Lu}[\p{L}'’-]+|\p{Lu}(?:\.\p{Lu})*(?![\p{L}'’&/]))`;
/** Titles that nothing but a name follows. */
const CERTAIN = aWord(String.raw`(?:Mr|Mrs|Mx|Messrs)(?:\.? |\.)${NAME}`);
/** Titles that may end a sentence, or stand before a role. */
const PLAIN = String.raw`(?:Ms|Miss|Dr|Prof|Professor|Sir|Rev|Revd|Reverend|Sgt|Cllr|Councillor|Insp|Capt|Fr)(?:\.? |\.)(?<name>${NAME})`;
/** Titles that are everyday words too: only in capitals, with a whole name after them. */
const FAMILIAR = String.raw`(?:Sister|Brother|Father|Nurse|Uncle|Auntie|Aunt|Nan|Granny|Doctor|Matron|Sergeant|Constable|Inspector|Captain|Major|Lady|Lord|Dame|Baroness|Baron|Judge|Sheriff|Pastor|Imam|Rabbi|Canon|Master|Madam|PC|PCSO|DC|DS|DI|WPC) (?<name>\p{Lu}\p{Ll}[\p{L}'’-]+)`;
const SHOUTED = String.raw`(?:MR|MRS|MISS|DR)\.? (?<name>\p{Lu}{3,})(?![\p{L}])`;
const WHISPERED = String.raw`(?:mr|mrs)\.? (?<name>\p{Ll}{3,})`;
const TITLED = [PLAIN, FAMILIAR, SHOUTED, WHISPERED].map((form) => aWord(form));
/** In small letters these stand before much else, such as “dr on call” and “ms teams”: only with a name that is known. */
const WHISPERED_TOO = aWord(String.raw`(?:ms|miss|dr)\.? (?<name>\p{Ll}{2,})`);

const isKnown = (name: string) => SURNAMES.has(name) || GIVEN_NAMES.has(name);

/** “Mr Khan”, “Dr A. Shah”, “Sister Agnes”; not “the Dr on call”, “Nurse Prescriber”, “Lady Margaret Hospital” or “Ask the Dr. They know”. */
export const findTitledNames = (text: string): Finding[] => [
  ...findAll('titled-name', CERTAIN, text),
  ...TITLED.flatMap((form) =>
    findAll('titled-name', form, text, ({ 0: whole, index, groups }) => {
      const words = (groups?.['name'] ?? '').split(/[ .]+/);
      const after = text.slice(index + whole.length, index + whole.length + 40);
      const next = /^ ([\p{L}'’-]+)/u.exec(after)?.[1] ?? '';
      return (
        !words.some((word) => word.length > 1 && isOtherWord(word)) &&
        words.join('') !== 'I' &&
        !isAuthor(after) &&
        !(/^\p{Lu}/u.test(next) && isOfAThing(next))
      );
    }),
  ),
  ...findAll('titled-name', WHISPERED_TOO, text, ({ groups }) => isKnown(groups?.['name'] ?? '')),
];
