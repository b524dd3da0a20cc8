// An options appraisal: what has to be decided, the options, the criteria with their weights, the scores, and what was concluded.
import * as z from 'zod/mini';
import { entryIdSchema, originSchema, textUpTo } from '../../../exchange/index.ts';
import { heardSchema, roundSchema } from '../../../toolkit/rounds.ts';
import { stepFields } from '../../../workbook/index.ts';
import * as texts from '../texts.ts';

// Zod’s generated code would need eval, which the content security policy forbids.
z.config({ jitless: true });

/** The most that an appraisal may hold. Characters, or things. `text` is about two pages of typing. */
export const LIMITS = { label: 160, words: 600, text: 6000, options: 16, criteria: 16, roles: 40, sources: 6 } as const;

/** A score is a place from 1, the worst, to this one, the best. */
export const BEST = 5;

/** The option that is in every appraisal: one of the library’s models. */
export const NO_CHANGE = 'do-nothing-differently';

const scoreSchema = z.int().check(z.gte(1), z.lte(BEST));

export const optionSchema = z.strictObject({
  /** The id of a model of the library, or a random one. */
  id: entryIdSchema,
  label: textUpTo(LIMITS.label),
  /** One of the library’s models: it has a page, and its name stays. */
  isModel: z.boolean(),
  /** What it would look like here. */
  note: textUpTo(LIMITS.text),
  /** Whether it meets each must-have, by criterion. One that nobody knows yet is not there. */
  meets: z.record(entryIdSchema, z.boolean()),
  /** The scores that were agreed, by criterion. */
  scores: z.record(entryIdSchema, scoreSchema),
  /** What several people scored alone, by criterion. */
  heard: z.optional(z.record(entryIdSchema, heardSchema)),
});
export type Option = z.infer<typeof optionSchema>;

export const criterionSchema = z.strictObject({
  /** The id of a ready one, or a random one. */
  id: entryIdSchema,
  label: textUpTo(LIMITS.label),
  meaning: textUpTo(LIMITS.words),
  /** What the lowest and the highest score mean. */
  low: textUpTo(LIMITS.label),
  high: textUpTo(LIMITS.label),
  /** A must-have is met or not; anything else is scored. */
  isMust: z.boolean(),
  /** The passages that a ready one rests on. */
  sources: z.array(originSchema).check(z.maxLength(LIMITS.sources)),
  /** How much it matters, in any whole points: shares of all points are the weights. Missing until somebody says. */
  points: z.optional(z.int().check(z.gte(0), z.lte(100))),
  /** Why it matters so much. */
  reason: textUpTo(LIMITS.words),
});
export type Criterion = z.infer<typeof criterionSchema>;

/** How weights are found: by points out of a hundred, or by swing (which step from worst to best matters most, and how much the others beside it). */
export const WEIGH_BY = ['points', 'swing'] as const;
export type WeighBy = (typeof WEIGH_BY)[number];

const settingsSchema = z.strictObject({
  weighBy: z.enum(WEIGH_BY),
  /** Weights are settled: scores may be entered. */
  areWeightsSettled: z.boolean(),
  /** Weights were opened again once there were scores. Said wherever the result is. */
  wereWeightsReopened: z.boolean(),
});

/** One step back or forth: options as rows, criteria, and settings. Typing on in one field is one step. */
const stepSchema = z.strictObject({
  ...stepFields(optionSchema),
  criteria: stepFields(criterionSchema).rows,
  settings: z.optional(z.strictObject({ before: settingsSchema, after: settingsSchema })),
});
export type Step = z.infer<typeof stepSchema>;

export const appraisalSchema = z.strictObject({
  /** What has to be decided, and for whom. */
  question: textUpTo(LIMITS.text),
  /** Who takes part: job titles or services. */
  roles: z.array(textUpTo(LIMITS.words)).check(z.maxLength(LIMITS.roles)),
  options: z.array(optionSchema).check(z.maxLength(LIMITS.options)),
  criteria: z.array(criterionSchema).check(z.maxLength(LIMITS.criteria)),
  settings: settingsSchema,
  /** What is recommended, and why. */
  conclusion: textUpTo(LIMITS.text),
  /** The page that it was begun from. */
  from: z.optional(originSchema),
  past: z.array(stepSchema),
  future: z.array(stepSchema),
  /** What the group scores on devices of its own: the round that is open, or the last one. */
  round: z.optional(roundSchema),
});
export type Appraisal = z.infer<typeof appraisalSchema>;

/** What steps back and forth change. */
export type Content = Pick<Appraisal, 'options' | 'criteria' | 'settings'>;

/** An option that nobody has said anything about. */
export const newOption = (id: string, label: string, isModel: boolean): Option => ({ id, label, isModel, note: '', meets: {}, scores: {} });

/** A new appraisal with the options it begins with. “Do nothing differently” has to be among them. */
export const newAppraisal = (question: string, options: readonly Option[], from?: Appraisal['from']): Appraisal => ({
  question,
  roles: [],
  options: [...options],
  criteria: [],
  settings: { weighBy: 'points', areWeightsSettled: false, wereWeightsReopened: false },
  conclusion: '',
  ...(from && { from }),
  past: [],
  future: [],
});

export const mustsOf = ({ criteria }: Pick<Appraisal, 'criteria'>): Criterion[] => criteria.filter(({ isMust }) => isMust);
export const scoredOf = ({ criteria }: Pick<Appraisal, 'criteria'>): Criterion[] => criteria.filter(({ isMust }) => !isMust);

/** Whether anybody has scored anything that counts. */
export const hasScores = (appraisal: Pick<Appraisal, 'options' | 'criteria'>): boolean =>
  appraisal.options.some(({ scores, heard }) => scoredOf(appraisal).some(({ id }) => scores[id] !== undefined || heard?.[id]));

/** What something is called, also before it has a name. */
export const nameOf = ({ label }: { readonly label: string }): string => label.trim() || texts.noNameYet;
