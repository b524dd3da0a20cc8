// Finds a name by the words before it: “her husband Darren”, “a man called Smiler”.
import { aWord, findAll, type Finding } from './finding.ts';
import { isOfAThing, isOtherWord } from './other-words.ts';
import { mayBeGiven } from './whole-names.ts';

const KIN =
  'husband|wife|partner|ex|ex-partner|boyfriend|girlfriend|fianc[ée]e?|son|daughter|mum|mother|dad|father|sister|brother|stepson|stepdaughter|stepdad|stepmum|cousin|nephew|niece|friend|mate|neighbour|nan|gran|grandad|uncle|aunt|baby|dealer|landlord|keyworker|key worker|social worker|carer|cpn|sponsor';
const PERSON = 'man|woman|lad|girl|boy|person|someone|somebody|client|patient|resident|tenant|child|baby';
/** Where only a name can follow. */
const NAMED = [
  aWord(
    String.raw`(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|’s|'s) (?:\p{Ll}+ )?(?:${KIN}),? (?:(?:is )?called |named )?[“"‘(]?(?<it>\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,})?)`,
  ),
  aWord(
    String.raw`(?:${KIN}|${PERSON}),? (?:(?:is |was |who is )?called|named|nicknamed|known as|goes by) [“"‘]?(?<it>\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,})?)`,
  ),
  aWord(String.raw`[Cc]all(?:s|ed|ing)? (?:him|her|them|me|himself|herself|themselves) [“"‘]?(?<it>\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,})?)`),
  aWord(
    String.raw`(?:[Hh]is|[Hh]er|[Tt]heir|[Rr]eal|[Ff]ull|[Ff]irst|[Mm]aiden|[Ss]treet) names? (?:is|was) [“"‘]?(?<it>\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,})?)`,
  ),
  aWord(String.raw`(?:[Ff]orename|[Ss]urname|[Nn]ext of kin|NOK|[Aa]lias|[Aa]ka|AKA): ?(?<it>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)`),
  aWord(String.raw`(?:aka|a\.k\.a\.|alias|also known as) [“"‘]?(?<it>\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,})?)`),
];
/** Where a name follows if the word is one. */
const PERHAPS_NAMED = [
  aWord(String.raw`(?:[Nn]ame|NAME): ?(?<it>\p{Lu}[\p{L}'’-]+)`),
  aWord(String.raw`(?:${KIN}|${PERSON}|[Pp]t|PT),? (?<it>\p{Lu}\p{Ll}+)(?![\p{L}])`),
];
/** What follows “our” and “her” with a capital and is a name of nobody. */
const isMeant = (it: string) => !it.split(' ').some((word) => isOtherWord(word) || isOfAThing(word));

/** Names after words about a person. A first name by itself cannot be told from that of a scene. */
export const findNamesAfterWords = (text: string): Finding[] => [
  ...NAMED.flatMap((pattern) => findAll('name', pattern, text, ({ groups }) => isMeant(groups?.['it'] ?? ''))),
  ...PERHAPS_NAMED.flatMap((pattern) => findAll('name', pattern, text, ({ groups }) => mayBeGiven(groups?.['it'] ?? ''))),
];
