// The closed lists of words that entries are sorted by, with the label a reader sees.
import * as texts from './texts.ts';

/** Who an entry is written for. Key: value in the file. Value: label on the page. */
export const AUDIENCES = {
  practitioner: texts.frontlinePractitioners,
  'team-lead': texts.teamLeads,
  planner: texts.plannersAndCommissioners,
  trainer: texts.trainers,
  'family-and-peer': texts.familyAndPeerWorkers,
} as const;

/** Where the work happens. */
export const SETTINGS = {
  'mental-health-service': texts.mentalHealthService,
  'substance-use-service': texts.substanceUseService,
  inpatient: texts.hospitalWard,
  'crisis-and-emergency': texts.crisisAndEmergencyCare,
  'primary-care': texts.primaryCare,
  'housing-and-homelessness': texts.housingAndHomelessness,
  'criminal-justice': texts.prisonAndJustice,
  'third-sector': texts.thirdSector,
  'whole-system': texts.wholeLocalSystem,
  online: texts.onlineAndPhone,
} as const;

/** Which nation an entry speaks of. `uk` means the source covers the whole United Kingdom. */
export const NATIONS = {
  scotland: texts.scotland,
  england: texts.england,
  wales: texts.wales,
  'northern-ireland': texts.northernIreland,
  uk: texts.unitedKingdom,
  international: texts.outsideTheUK,
} as const;

/** Whom a passage speaks of, where its source limits it, the narrowest first. Value: how a page says it, after “for”. */
export const POPULATIONS = {
  'psychosis-from-14': texts.peopleFrom14WithPsychosisWhoUseSubstances,
  'severe-mental-illness-from-14': texts.peopleFrom14WithSevereMentalIllnessWhoUseSubstances,
  'severe-mental-illness': texts.peopleWithSevereMentalIllnessWhoUseSubstances,
  'any-psychosis-from-14': texts.peopleFrom14WithKnownOrSuspectedPsychosis,
  'any-severe-mental-illness-from-14': texts.peopleFrom14WithKnownOrSuspectedSevereMentalIllness,
  'any-severe-mental-illness': texts.peopleWithSevereMentalIllnessWhetherOrNotTheyUseSubstances,
} as const;

/** What a case study can say about its effect, and no more. */
export const RESULT_KINDS = {
  measured: texts.measuredResult,
  reported: texts.reportedResult,
  expected: texts.expectedResult,
  'not-stated': texts.noResultStated,
} as const;

/** Bands of minutes that lists can be narrowed by. `max` is inclusive. */
export const TIME_BANDS = [
  { id: 'up-to-15', label: texts.upTo15Minutes, max: 15 },
  { id: '16-to-45', label: texts.from16To45Minutes, max: 45 },
  { id: '46-to-90', label: texts.from46To90Minutes, max: 90 },
  { id: 'over-90', label: texts.over90Minutes, max: Infinity },
] as const;

export type Audience = keyof typeof AUDIENCES;
export type Setting = keyof typeof SETTINGS;
export type Nation = keyof typeof NATIONS;
export type Population = keyof typeof POPULATIONS;
/** Those who may use substances or not: a source wants them asked about it, or counts them all. */
export const WITH_OR_WITHOUT_USE: ReadonlySet<Population> = new Set<Population>([
  'any-psychosis-from-14',
  'any-severe-mental-illness-from-14',
  'any-severe-mental-illness',
]);

/** Keys of one of the lists above, in the form that `z.enum` takes. */
export const keysOf = <T extends object>(list: T) => Object.keys(list) as [keyof T & string, ...(keyof T & string)[]];
