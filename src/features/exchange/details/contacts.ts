// Finds ways to reach one person: phone numbers, e-mail addresses, and names and pages in social networks.
import { FILLER, GAP, digitsOf } from './between.ts';
import { aWord, findAll, type Finding, type Pattern } from './finding.ts';

const NOT_MORE = String.raw`(?![\d/%]|[.,-]\d)`;
const NOT_AFTER = /[\p{L}\d.,£/-]/u;

const NATIONAL: Pattern = {
  form: new RegExp(String.raw`(?:\+44\s?(?:\(0\)\s?)?|0044\s?|\(?0)\d{2,4}\)?(?:${GAP}\d){6,8}${NOT_MORE}`, 'g'),
  notAfter: NOT_AFTER,
};
const ONE_BY_ONE: Pattern = { form: new RegExp(String.raw`0(?:[ -]\d){9,10}${NOT_MORE}`, 'g'), notAfter: NOT_AFTER };
const ABROAD: Pattern = { form: new RegExp(String.raw`(?:\+|\b00)(?!44)[1-9]\d{0,2}(?:[ .()-]{0,2}\d){7,12}${NOT_MORE}`, 'g'), notAfter: NOT_AFTER };
/** Without the code of its place, it is told by the words before it. */
const LOCAL = aWord(
  String.raw`(?:tel|telephone|phone|mobile|mob|call|ring|rang|text|landline|fax|number)\b${FILLER}(?<it>\d{3}[ -]?\d{3,4}|\d{4}[ -]?\d{4})${NOT_MORE}`,
  'giu',
);
/** Numbers that belong to services: free and national-rate help lines. */
const SERVICE_LINE = /^0(?:800|808|30\d|33\d|34\d|37\d|84\d|87\d)/;
/** Help lines of six digits, which are the same all over Europe. */
const SIX_DIGIT_LINE = /^116\d{3}$/;

/** Phone numbers. Help lines (0800, 0808, 03…, 116 …) are left alone. */
export const findPhones = (text: string): Finding[] => [
  ...[NATIONAL, ONE_BY_ONE].flatMap((pattern) =>
    findAll('phone', pattern, text, ([found]) => {
      const national = digitsOf(found.replace(/^\+44\s?(?:\(0\))?|^0044/, '0'));
      return (national.length === 10 || national.length === 11) && /^0[1-9]/.test(national) && !SERVICE_LINE.test(national);
    }),
  ),
  ...findAll('phone', ABROAD, text),
  ...findAll('phone', LOCAL, text, ({ groups }) => {
    const digits = digitsOf(groups?.['it'] ?? '');
    return !SIX_DIGIT_LINE.test(digits) && !SERVICE_LINE.test(digits);
  }),
];

const ENDING = '(?:com|org|net|uk|scot|wales|cymru|ie|eu|info|me|io)';
const EMAILS: Pattern[] = [
  { form: /[\p{L}\d._%+'-]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,24}/gu, notAfter: /[\p{L}\d._%+'-]/u },
  // As people write it so that no program reads it, or as a form has pulled it apart.
  aWord(String.raw`[\p{L}\d._%+'-]{1,64} ?[([{<]at[)\]}>] ?(?:[\p{L}\d-]{1,63} ?(?:\.|[([{]dot[)\]}]|\bdot\b) ?){1,8}\p{L}{2,24}`, 'giu'),
  aWord(String.raw`[\p{L}\d._%+'-]{1,64} (?:at|@) (?:[\p{L}\d-]{1,63} dot ){1,8}\p{L}{2,24}`, 'giu'),
  aWord(String.raw`\p{L}[\p{L}\d-]{0,30}(?:[._][\p{L}\d-]{1,30}){1,3} at (?:[\p{L}\d-]{1,63}\.){1,8}${ENDING}\b`, 'giu'),
  aWord(String.raw`[\p{L}\d._%+'-]{1,64} ?@ ?(?:[\p{L}\d-]{1,63} ?\. ?){1,4}${ENDING}\b`, 'giu'),
];
export const findEmails = (text: string): Finding[] => EMAILS.flatMap((pattern) => findAll('email', pattern, text));

const NETWORK =
  '(?:facebook|fb|instagram|insta|snapchat|snap|tiktok|tik tok|twitter|telegram|discord|linkedin|whatsapp|youtube|reddit|threads|bluesky|xbox|psn|gamer ?tag|user ?name|log-?in|screen name|handle)';
const PROFILES: Pattern[] = [
  aWord(
    String.raw`(?:https?:\/\/)?(?:\w{1,3}\.)?(?:facebook|fb|instagram|x|twitter|tiktok|linkedin|snapchat|threads|youtube|reddit|t)\.(?:com|net|me)\/(?:in\/|add\/|user\/|u\/)?@?[\w.-]*\w`,
    'gi',
  ),
  aWord(String.raw`bsky\.app\/profile\/[\w.-]*\w`, 'gi'),
  { form: /@(?!(?:home|work|scale|once|least|all|here|everyone|channel|team)\b)\p{L}[\p{L}\d._]{2,30}[\p{L}\d_]/gu, notAfter: /[\p{L}\d._%+'-]/u },
  { form: /u\/[\w-]{3,20}/g, notAfter: /[\p{L}\d/._-]/u },
  // A word alone says little: “Facebook is blocked”. With a digit or an underscore in it, it is a name.
  aWord(
    String.raw`${NETWORK}(?: (?:name|id|account|profile|handle|user|tag|page))?(?:'s|’s)?(?:[ :=“"'(-]|\b(?:is|as|under|called|named)\b){1,6}(?<it>(?=[\w.-]*[\d_])[\p{L}_][\w.-]*\w)`,
    'giu',
  ),
];
/** What is a service’s own name. */
const OF_SERVICE = /nhs|gov|council|police|trust|charity/i;
/** Usernames and pages of people. Those with “NHS” or the like in them are left alone. */
export const findProfiles = (text: string): Finding[] => PROFILES.flatMap((pattern) => findAll('profile', pattern, text, ([found]) => !OF_SERVICE.test(found)));
