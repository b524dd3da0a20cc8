// A case study that somebody writes: the shape of the library's case studies, as a form keeps it. Empty texts are not written yet.
import * as z from 'zod/mini';
import { PAUSE_HEADINGS } from '../../../library/body-headings.ts';
import { CASE_STUDY_COUNTS } from '../../../library/case-study-shape.ts';
import { AUDIENCES, NATIONS, RESULT_KINDS, SETTINGS, keysOf } from '../../../library/vocabulary.ts';
import { entryIdSchema, randomId, textUpTo } from '../../exchange/index.ts';

/** The most characters, or things, that each place holds. `text` is about two pages. */
export const LIMITS = { line: 300, text: 6000, summary: 600, partners: 12, figures: 12, questions: 12, ideas: 20, id: 200 } as const;

const line = textUpTo(LIMITS.line);
const text = textUpTo(LIMITS.text);
const id = textUpTo(LIMITS.id);

/** A number with its base. */
const figureSchema = z.strictObject({
  id: entryIdSchema,
  /** Example: 12 of 40 */
  value: line,
  /** Of whom or what. Example: people referred missed their first appointment */
  of: line,
  /** Example: January to March 2026 */
  when: line,
  /** Who counted. Example: the service, from its own records */
  who: line,
});
export type Figure = z.infer<typeof figureSchema>;

/** A question for teaching. */
const questionSchema = z.strictObject({
  /** Permanent: answers hang on it. */
  id: entryIdSchema,
  /** The heading after which the story stops for it; empty for a question to discuss at the end. */
  after: z.union([z.literal(''), z.enum(PAUSE_HEADINGS)]),
  text: line,
  hint: line,
  /** For whoever runs it, never for learners. */
  listenFor: line,
});
export type StudyQuestion = z.infer<typeof questionSchema>;

/** An entry of the library, with its words as they were when it was chosen. */
const chosenSchema = z.strictObject({ id, title: text });

const someOf = <Key extends string>(keys: readonly [Key, ...Key[]]) => z.array(z.enum(keys)).check(z.maxLength(keys.length));

/** What is written. */
export const studySchema = z.strictObject({
  kind: z.enum(['service', 'system']),
  summary: textUpTo(LIMITS.summary),
  place: line,
  nations: someOf(keysOf(NATIONS)),
  year: line,
  settings: someOf(keysOf(SETTINGS)),
  partners: z.array(line).check(z.maxLength(LIMITS.partners)),
  population: line,

  setting: text,
  prompted: text,
  did: text,
  helped: text,

  changed: text,
  figures: z.array(figureSchema).check(z.maxLength(LIMITS.figures)),
  result: z.enum(keysOf(RESULT_KINDS)),
  resultNote: line,
  notShown: text,
  watch: text,

  objectives: z.array(line).check(z.maxLength(CASE_STUDY_COUNTS.objectives[1])),
  learningPoints: z.array(line).check(z.maxLength(CASE_STUDY_COUNTS.learningPoints[1])),
  questions: z.array(questionSchema).check(z.maxLength(LIMITS.questions)),
  minutes: z.number().check(z.int(), z.minimum(0), z.maximum(9999)),
  audiences: someOf(keysOf(AUDIENCES)),
  contentNote: line,
  care: text,
  ideas: z.array(chosenSchema).check(z.maxLength(LIMITS.ideas)),
  /** By `dimension#expectation`. */
  expects: z.array(z.strictObject({ id, text, dimension: line })).check(z.maxLength(CASE_STUDY_COUNTS.expects[1])),

  /** Who may be asked: a role and a service, never a person. */
  askRole: line,
  askService: line,
});
export type Study = z.infer<typeof studySchema>;

/** A case study with nothing in it. */
export const emptyStudy = (): Study => ({
  kind: 'service',
  summary: '',
  place: '',
  nations: [],
  year: '',
  settings: [],
  partners: [],
  population: '',
  setting: '',
  prompted: '',
  did: '',
  helped: '',
  changed: '',
  figures: [],
  result: 'not-stated',
  resultNote: '',
  notShown: '',
  watch: '',
  objectives: [],
  learningPoints: [],
  questions: [],
  minutes: 20,
  audiences: ['practitioner', 'team-lead'],
  contentNote: '',
  care: '',
  ideas: [],
  expects: [],
  askRole: '',
  askService: '',
});

export const newFigure = (): Figure => ({ id: randomId(), value: '', of: '', when: '', who: '' });

/** Letters of the random part of an id: unique in one case study, and short in a link. */
const ID_LETTERS = 6;
export const newQuestion = (after: StudyQuestion['after'] = ''): StudyQuestion => ({
  id: `q${randomId().slice(0, ID_LETTERS)}`,
  after,
  text: '',
  hint: '',
  listenFor: '',
});
