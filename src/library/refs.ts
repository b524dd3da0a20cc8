// Typed ids: how one entry points at another entry, or at a passage of a source.
import { z } from 'zod';

/** Every collection of the library, in the order in which the site presents them. */
export const COLLECTIONS = [
  'pages',
  'answers',
  'principles',
  'dimensions',
  'ideas',
  'case-studies',
  'question-sets',
  'exercises',
  'tools',
  'models',
  'groups',
  'barriers',
  'evidence',
  'recommendations',
  'guidance',
  'glossary',
  'session-plans',
  'facilitator-notes',
  'assignments',
  'paths',
  'sources',
] as const;
export type CollectionName = (typeof COLLECTIONS)[number];

/** The collection that only the pages made for it show: not searched, not listed, not among the open data, and no use of a source. */
const SET_APART = 'facilitator-notes';
export const isSetApart = <E extends { collection: CollectionName }>(entry: E): entry is Extract<E, { collection: typeof SET_APART }> =>
  entry.collection === SET_APART;

/** The stored form of a link to another entry. */
export interface EntryRef {
  collection: CollectionName;
  id: string;
}
/** The stored form of a link to one question: the set it stands in, and its id there. */
export interface QuestionRef {
  set: { collection: 'question-sets'; id: string };
  question: string;
}
/** The stored form of a link to one expectation: the dimension it stands in, and its id there. */
export interface ExpectationRef {
  dimension: { collection: 'dimensions'; id: string };
  expectation: string;
}
/** The stored form of a citation: the id of a passage in a source. */
export interface PassageRef {
  passage: string;
}

/** Ids are promises: lower case letters, digits and single hyphens. They are the file name and the end of the URL. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** What is said of text that cannot be an id. */
export const NOT_AN_ID = 'use lower case letters, digits and single hyphens, such as "joint-case-review"';
export const idSchema = z.string().regex(ID_PATTERN, NOT_AN_ID);

/** What a link may lead to. It stands as `target` in the metadata of the schema of each link, so that editors can offer what is there. */
export type Target = CollectionName | 'entry' | 'question' | 'expectation' | 'passage';

/**
 * A link to an entry of `collection`. Writers give the bare id; the graph checks that it exists.
 * @example ideas: [common-assessment-process]
 */
export const ref = <C extends CollectionName>(collection: C) => idSchema.transform((id) => ({ collection, id })).meta({ target: collection });

/**
 * A link to an entry of any collection, written `collection/id`.
 * @example start-here: [tools/stakeholder-map, case-studies/start-slough]
 */
export const anyRef = () =>
  z
    .string()
    .regex(new RegExp(`^(${COLLECTIONS.join('|')})/[a-z0-9-]+$`), 'write the collection and the id, such as "tools/stakeholder-map"')
    .transform((key): EntryRef => {
      const [collection, id] = key.split('/') as [CollectionName, string];
      return { collection, id };
    })
    .meta({ target: 'entry' });

/** A link to a part of an entry, written `entry#part`. `make` gives its stored form. */
const partRef = <Link>(of: string, part: Target, example: string, make: (id: string, part: string) => Link) =>
  z
    .string()
    .regex(/^[a-z0-9-]+#[a-z0-9-]+$/, `write the ${of}, a number sign and the ${part}, such as "${example}"`)
    .transform((key): Link => make(...(key.split('#') as [string, string])))
    .meta({ target: part });

/**
 * A link to one question, written `set#question`. The link to the set counts as a link like any other.
 * @example questions: [referrals#who-signs-off]
 */
export const questionRef = () =>
  partRef('set', 'question', 'referrals#who-signs-off', (id, question): QuestionRef => ({ set: { collection: 'question-sets', id }, question }));

/**
 * A link to one expectation, written `dimension#expectation`. The link to the dimension counts as a link like any other.
 * @example expects: [access-and-engagement#nobody-turned-away]
 */
export const expectationRef = () =>
  partRef('dimension', 'expectation', 'access-and-engagement#nobody-turned-away', (id, expectation): ExpectationRef => ({
    dimension: { collection: 'dimensions', id },
    expectation,
  }));

/**
 * A citation of one passage, by the id that the source gives it.
 * @example cites: [phe-a4-people-q01]
 */
export const cite = () => idSchema.transform((passage): PassageRef => ({ passage })).meta({ target: 'passage' });

/** The ids of the passages that `cites` names. */
export const passageIds = (cites: readonly PassageRef[]) => cites.map(({ passage }) => passage);

export const isEntryRef = (value: unknown): value is EntryRef =>
  typeof value === 'object' && value !== null && 'collection' in value && 'id' in value && Object.keys(value).length === 2;

export const isPassageRef = (value: unknown): value is PassageRef =>
  typeof value === 'object' && value !== null && 'passage' in value && Object.keys(value).length === 1;
