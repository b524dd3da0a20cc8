// Finds postcodes and addresses of homes.
import { aWord, findAll, type Finding, type Pattern } from './finding.ts';

/** The letters with which postcodes begin, one or two for each post town. */
const AREAS =
  'AB|AL|BA|BB|BD|BF|BH|BL|BN|BR|BS|BT|BX|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|EC|EH|EN|EX|FK|FY|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|LA|LD|LE|LL|LN|LS|LU|ME|MK|ML|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE|B|E|G|L|M|N|S|W';
const POSTCODE: Pattern = {
  form: new RegExp(String.raw`(?:${AREAS})\d(?:\d|[A-HJKMNPR-Y])? ?\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\d])`, 'giu'),
  notAfter: /[\p{L}\d]/u,
};
/** What a number has after it rather than a postcode: “2nd”, “4hr”. */
const OTHER_END = /\d(?:st|nd|rd|th|ft|hr|yr|pt|lb|ug|ng|gb)$/;
/** UK postcodes, by the form that the Post Office gives them, in any case and with or without the space. “Ward a1 2nd floor” is none. */
const findPostcodes = (text: string) => findAll('postcode', POSTCODE, text, ([found]) => !OTHER_END.test(found));

/** Words that nothing but a street ends in. */
const STREET =
  'Road|Rd|Street|Avenue|Ave|Lane|Ln|Crescent|Cres|Terrace|Terr|Gardens|Gdns|Grove|Mews|Wynd|Brae|Quay|Vennel|Villas|Drive|Close|Row|Loan|Parade|Croft';
/** Words that end other names too, such as “Safe Place”. */
const ALSO_STREET = `${STREET}|St|Dr|Cl|Ct|Court|Place|Pl|Way|Square|Sq|Park|Walk|Hill|Rise|View|Gate|Path|Green|House|Heights|Bank|Mount|Paddocks?|Meadows?|Fold|Yard|Wharf|Mansions|Buildings|Circus`;
const NAME = String.raw`\p{Lu}[\p{L}'’-]+`;
const NUMBER = String.raw`(?!(?:19|20)\d\d\b)\d{1,4}[A-Za-z]?(?:[/-]\d{1,3}[A-Za-z]?)?`;
const FLAT = String.raw`(?:[Ff]lat|[Aa]partment|[Aa]pt\.?|[Bb]edsit|[Uu]nit|[Rr]oom) ?\d{1,3}[A-Za-z]?(?:\/\d{1,3})?,? `;
const LIVES = String.raw`(?:live|lives|lived|living|stay|stays|stayed|staying|resides?|residing|moved|moves|address|home|house|flat|sofa|tenancy|evicted)`;
const WAY_THERE = String.raw`(?:[ :]|\b(?:is|was|at|to|in|on|off|from|back|now|still|over)\b){1,8}`;
const ADDRESSES: Pattern[] = [
  aWord(String.raw`(?:${FLAT})?${NUMBER},? (?:The )?(?:${NAME} ){1,3}(?:${ALSO_STREET})(?![\p{L}\d])`),
  aWord(
    String.raw`(?:${FLAT})?${NUMBER} (?!the |a |main |high |busy |side |each |one |same |this |that )\p{Ll}{3,} (?:road|rd|street|avenue|lane|crescent|terrace|gardens)(?![\p{L}\d])`,
  ),
  aWord(String.raw`(?:[Ff]lat|[Aa]partment|[Aa]pt\.?|[Bb]edsit) ?\d{1,3}[A-Za-z]?(?:\/\d{1,2}(?!\d)|, (?:${NAME} ?){1,3})`),
  aWord(String.raw`${LIVES}${WAY_THERE}(?<it>${NUMBER},? ${NAME}(?: ${NAME})?)`),
  aWord(String.raw`${LIVES}${WAY_THERE}(?<it>(?:${NAME} ){1,3}(?:${STREET}))(?![\p{L}\d])`),
  aWord(String.raw`(?:${NAME} ){1,2}(?:Cottage|House|Farm|Lodge|Villa|Bungalow|Mill|Barn|Manse|Steading),? (?:${NAME} ){1,2}(?:${STREET})(?![\p{L}\d])`),
  // Three words, or two numbers, that stand for one place on the map.
  { form: /\/\/\/\p{L}+\.\p{L}+\.\p{L}+/gu },
  { form: /-?\d{1,2}\.\d{4,}, ?-?\d{1,3}\.\d{4,}/g, notAfter: /[\d.]/ },
];
/** Words after which a number counts parts of something, and is none of a house. */
const COUNTED =
  /\b(?:step|question|action|standard|section|part|phase|stage|chapter|level|table|figure|page|week|day|year|item|appendix|version|article|regulation|module|slide|tier|in|since|until)s? $/i;

/** Postcodes, and addresses with a street or after words such as “lives at”. */
export const findAddresses = (text: string): Finding[] => [
  ...findPostcodes(text),
  ...ADDRESSES.flatMap((pattern) => findAll('address', pattern, text, ({ index }) => !COUNTED.test(text.slice(Math.max(0, index - 20), index)))),
];
