// A case study as the workbook keeps it, and its changes, each of which can be taken back and done again, also after a reload.
import * as z from 'zod/mini';
import { originSchema, textUpTo, type Origin } from '../../exchange/index.ts';
import { stepAgain, stepBack, withStep } from '../../workbook/index.ts';
import { emptyStudy, LIMITS, studySchema, type Study } from './study.ts';

/** One change: the fields that it touched, as they were and as they became. */
const stepSchema = z.strictObject({
  /** What was changed, for the button. */
  words: textUpTo(LIMITS.text),
  /** Typing on in one place is one step. */
  typing: z.optional(textUpTo(LIMITS.id)),
  before: z.partial(studySchema),
  after: z.partial(studySchema),
});
type CaseStudyStep = z.infer<typeof stepSchema>;

export const caseStudySchema = z.strictObject({
  study: studySchema,
  /** The document that it was begun from. */
  from: z.optional(originSchema),
  past: z.array(stepSchema),
  future: z.array(stepSchema),
});
export type CaseStudy = z.infer<typeof caseStudySchema>;

/** A document with what is written already, and the document that it was begun from. */
export const emptyCaseStudy = (written: Partial<Study> = {}, from?: Origin): CaseStudy => ({
  study: { ...emptyStudy(), ...written },
  ...(from && { from }),
  past: [],
  future: [],
});

/** The fields of a change as they stand in a case study. */
const fieldsOf = (study: Study, fields: object): Partial<Study> => Object.fromEntries(Object.entries(study).filter(([name]) => Object.hasOwn(fields, name)));

/** Changes some fields as one step. Steps with the same `typing`, one after the other, become one. */
export function write(body: CaseStudy, words: string, after: Partial<Study>, typing?: string): CaseStudy {
  const step: CaseStudyStep = { words, ...(typing !== undefined && { typing }), before: fieldsOf(body.study, after), after };
  return { ...body, study: { ...body.study, ...after }, ...withStep(body, step, (before, now) => ({ ...before, after: now.after })) };
}

/** Takes the last change back. The same document where there is none. */
export function undo(body: CaseStudy): CaseStudy {
  const back = stepBack(body);
  if (!back) return body;
  const { step: last, ...steps } = back;
  return { ...body, study: { ...body.study, ...last.before }, ...steps };
}

/** Does the last change that was taken back again. */
export function redo(body: CaseStudy): CaseStudy {
  const again = stepAgain(body);
  if (!again) return body;
  const { step: next, ...steps } = again;
  return { ...body, study: { ...body.study, ...next.after }, ...steps };
}
