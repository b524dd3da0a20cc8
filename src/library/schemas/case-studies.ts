// A case study. Body headings: Setting · What prompted it · What they did · What changed · What helped · What to watch.
import { z } from 'zod';
import { audiences, cites, discussionQuestion, entryFields, nations, settings, text, textList } from './common.ts';
import { expectationRef, idSchema, ref } from '../refs.ts';
import { CASE_STUDY_COUNTS, CASE_STUDY_KINDS, PAUSE_HEADINGS } from '../case-study-shape.ts';
import { RESULT_KINDS, keysOf } from '../vocabulary.ts';

const { objectives, learningPoints, pauses, expects, discussion, minutes } = CASE_STUDY_COUNTS;

/** A place in the story to stop and think, before reading on. */
const pause = z.strictObject({
  /** Short and permanent, unique in this file, questions to discuss included. Example: what-would-you-do */
  id: idSchema,
  /** The heading of the part after which the story stops. What follows is told as “what happened next”. */
  after: z.enum(PAUSE_HEADINGS),
  /** The question to think about. It has no right answer and can be answered without naming a person. */
  text,
  /** Where to look if someone is stuck. Shown to learners on request. */
  hint: text.optional(),
});

/** A result that was counted out of a base, drawn as dots. Only numbers that the text of the entry gives. */
const resultCount = z.strictObject({
  /** How many of them. Example: 0 */
  count: z.number().int().min(0),
  /** The base: of how many. Example: 3080 */
  of: z.number().int().min(1),
  /** What the base is made of. Example: referrals */
  things: text,
  /** What is said of those that were counted. Example: referrals rejected */
  what: text,
  /** What the number does not tell: who counted, what it was before, what nobody looked at. */
  limit: text,
  cites,
});

/** One side of a before and after. */
const moment = z.strictObject({
  /** One sentence, worded no stronger than the source. */
  text,
  cites,
});

export const caseStudySchema = z.strictObject({
  ...entryFields,
  /** service: what a service did. vignette: what happened to a person. system: a change across an area. research: what a study found in a case site. */
  kind: z.enum(keysOf(CASE_STUDY_KINDS)),
  /** The place, as the source names it. Example: Slough. Leave out if the source names none. */
  place: text.optional(),
  /** The nations it speaks of. Leave out if the source names none. */
  nations: nations.optional(),
  /** The year or years it speaks of, if the source says. Example: "2023/24" */
  year: text.optional(),
  settings,
  /** The organisations taking part, as the source names them. */
  partners: textList.optional(),
  /** Who it is for. Example: People on an acute ward who use alcohol or drugs */
  population: text,
  /** measured: counted by someone. reported: the service says so. expected: hoped for. not-stated: the source gives no effect. */
  result: z.enum(keysOf(RESULT_KINDS)),
  /** The effect in one sentence, worded no stronger than the source. Leave out if not stated. */
  resultNote: text.optional(),
  /** The number to draw, if the source gives one with its base. */
  resultCount: resultCount.optional(),
  /** What moved, if the source says how it was before as well as after. It may have a drawing in src/library/drawings/before-after.ts. */
  beforeAfter: z
    .strictObject({
      before: moment,
      after: moment,
      /** What the two do not tell. Example: The source describes the model, not these hubs. */
      note: text.optional(),
    })
    .optional(),
  /** What someone should be able to do after working on it. One to four, each starting with a verb. */
  objectives: z.array(text).min(objectives[0]).max(objectives[1]),
  /** What can be learnt from it. Three to five. */
  learningPoints: z.array(text).min(learningPoints[0]).max(learningPoints[1]),
  /** Places in the story to stop and think, in its order. One to three. */
  pauses: z.array(pause).min(pauses[0]).max(pauses[1]),
  /** What a local protocol is expected to do in a situation like this, most fitting first. Two to six. Example: [access-and-engagement#nobody-turned-away] */
  expects: z.array(expectationRef()).min(expects[0]).max(expects[1]),
  /** Questions to talk about. Two to five. */
  discussion: z.array(discussionQuestion).min(discussion[0]).max(discussion[1]),
  /** Minutes to read and discuss it. */
  minutes: z.number().int().min(minutes[0]).max(minutes[1]),
  audiences,
  /** A line that warns of what may distress. Example: Speaks of suicide and of time in prison. */
  contentNote: text.optional(),
  /** The ideas in practice it shows, most fitting first. */
  ideas: z.array(ref('ideas')).min(1),
  /** The models of integration it is an example of. */
  models: z.array(ref('models')).optional(),
  /** The groups of people it speaks of. */
  groups: z.array(ref('groups')).optional(),
});
