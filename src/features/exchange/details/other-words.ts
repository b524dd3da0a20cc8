// Words that begin with a capital letter, or stand after a title, and are no one’s name.

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of sentences, roles and services, in small letters. */
const NOT_A_NAME = setOf(
  'a about after again all also an and any are as asked at be because been before both but by call called came can could did do does each every everyone for from gave get got had has have he ' +
    'her here hers him his how however i if in is it its just let made meanwhile might must my never next no nobody none not now of off on once one only or our out over ' +
    'rang said saw says see seen she should since so some someone staff still such team than that the their them then there these they this those though to today told tomorrow under until up ' +
    'us was we went were what when where which while who whose why will with would yes yesterday you your ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'act adult advisor advocate aftercare agreed alcohol appointment assessment associate audit authority board care carer centre charge child children clinic college commissioner community consultant council coordinator ' +
    'co-ordinator court crisis day depression deputy diagnosis director disorder district drug duty educator emergency english excel first form foundation forum forms general government group head health help home hospital ' +
    'housing hub in-charge incident inspector integrated justice lead leader letter liaison line link local major manager medical mental mentor minister mum national network northern note nurse nursing office officer older outlook ' +
    'outreach partnership patient people plan point police policy practice practitioner prescriber prescription programme project psychiatric public recovery referral review rota royal school scottish service session shift sister social ' +
    'society south specialist step substance support surgeon surgery teams train trainer training trauma trust turning unit university visitor ward welsh west word work worker workforce young youth',
);

/** Words after a name that make it the name of a place, an organisation or a method. */
const OF_A_THING = setOf(
  'academy act aid alliance association avenue bay beach bridge building buildings cathedral centre charity church city clinic close club college commission community cottage council county court crescent dale day department drive east ' +
    'estate exchange farm field foundation garden gardens gate green group grove hall harbour health hill hospice hospital hotel house infirmary inn inquiry institute island isle junction lane library line lodge manor medical model museum north ' +
    'park place point prison project report review road row royal school science sciences service services society south square station street suite surgery team terrace tower trust unit university view village walk ward way west wing wood works',
);

/** Words after a name in the genitive that make its bearer the author of something: “Dame Carol Black’s review”. */
const WORKS = /^(?: \p{Lu}[\p{L}-]+)?[’']s? (?:\p{L}+ )?(?:review|report|inquiry|enquiry|book|study|paper|model|law|theory|principles|scale)\b/iu;

/** Whether a word is one of a sentence, a role or a service rather than a name. */
export function isOtherWord(word: string): boolean {
  const plain = word.toLowerCase().replace(/['’]s?$/, '');
  return NOT_A_NAME.has(plain) || NOT_A_NAME.has(plain.replace(/s$/, ''));
}

/** Whether a word after a name makes it the name of something else than a person. */
export const isOfAThing = (word: string): boolean => OF_A_THING.has(word.toLowerCase().replace(/['’]s?$/, ''));

/** Whether what follows a name says that it is an author’s. */
export const isAuthor = (after: string): boolean => WORKS.test(after);

/** Short forms of this field that are no one’s initials. */
const SHORT_FORMS = setOf(
  'AA AE AHP AM AMP AMU ANP AOT BD BMI BNF BP BPD CA CBT CCG CD CGL CJS CMH CNS COO CPA CPD CPN CPR CQC CSP CSU CSW CTO DAT DBS DBT DN DNA DSM DV ECG ED EEG EH EHR EMS EPR FAQ FY GP GPS HCA HDU HE HIS HIV HMP HR HSE HV ICB ICD ICU ID IDS ' +
    'IM IPS IT IV LA LD LGA MAR MAT MD MDT MH MHA MI MOT MP MS NA NB NHS NI NO NSP OCD OD OH OK OOH OPD OST OT OTC PA PC PD PE PH PHE PIN PM PMH PO POD PPE PRN PS PT PTS QI QOF RAG RCT RGN RIP RMN RMO RMS SHO SLA SMI SMS SPA SPR ST SU SUS SW TB TBC TDS TTO TV UC UK UN US USA VR WC WHO YP',
);

/** Whether letters are a short form, and no one’s initials. */
export const isShortForm = (letters: string): boolean => SHORT_FORMS.has(letters.replace(/[. ]/g, ''));
