// The closed lists of words that entries are sorted by, with the label a reader sees.

/** Who an entry is written for. Key: value in the file. Value: label on the page. */
export const AUDIENCES = {
  practitioner: 'Frontline practitioners',
  'team-lead': 'Team leads',
  planner: 'Planners and commissioners',
  trainer: 'Trainers',
  'family-and-peer': 'Family and peer workers',
} as const;

/** Where the work happens. */
export const SETTINGS = {
  'mental-health-service': 'Mental health service',
  'substance-use-service': 'Substance use service',
  inpatient: 'Hospital ward',
  'crisis-and-emergency': 'Crisis and emergency care',
  'primary-care': 'Primary care',
  'housing-and-homelessness': 'Housing and homelessness',
  'criminal-justice': 'Prison and justice',
  'third-sector': 'Third sector',
  'whole-system': 'Whole local system',
  online: 'Online and phone',
} as const;

/** Which nation an entry speaks of. `uk` means the source covers the whole United Kingdom. */
export const NATIONS = {
  scotland: 'Scotland',
  england: 'England',
  wales: 'Wales',
  'northern-ireland': 'Northern Ireland',
  uk: 'United Kingdom',
  international: 'Outside the UK',
} as const;

/** Whom a passage speaks of, where its source limits it, the narrowest first. Value: how a page says it, after “for”. */
export const POPULATIONS = {
  'psychosis-from-14': 'people aged 14 and over with psychosis who use substances',
  'severe-mental-illness-from-14': 'people aged 14 and over with severe mental illness who use substances',
  'severe-mental-illness': 'people with severe mental illness who use substances',
  'any-psychosis-from-14': 'people aged 14 and over with known or suspected psychosis',
  'any-severe-mental-illness-from-14': 'people aged 14 and over with known or suspected severe mental illness',
  'any-severe-mental-illness': 'people with severe mental illness, whether or not they use substances',
} as const;

/** What a case study can say about its effect, and no more. */
export const RESULT_KINDS = {
  measured: 'Measured result',
  reported: 'Reported result',
  expected: 'Expected result',
  'not-stated': 'No result stated',
} as const;

/** Bands of minutes that lists can be narrowed by. `max` is inclusive. */
export const TIME_BANDS = [
  { id: 'up-to-15', label: 'Up to 15 minutes', max: 15 },
  { id: '16-to-45', label: '16 to 45 minutes', max: 45 },
  { id: '46-to-90', label: '46 to 90 minutes', max: 90 },
  { id: 'over-90', label: 'Over 90 minutes', max: Infinity },
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
