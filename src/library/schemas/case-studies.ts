// A case study. Body headings: Setting · What prompted it · What they did · What changed · What helped · What to watch.
import { z } from 'zod';
import { audiences, choice, cites, discussionQuestion, entryFields, nations, settings, text, textList } from './common.ts';
import { expectationRef, idSchema, ref } from '../refs.ts';
import { PAUSE_HEADINGS } from '../body-headings.ts';
import { CASE_STUDY_COUNTS, CASE_STUDY_KINDS } from '../case-study-shape.ts';
import { RESULT_KINDS } from '../vocabulary.ts';

const { objectives, learningPoints, pauses, expects, discussion, minutes } = CASE_STUDY_COUNTS;

/** A place in the story to stop and think, before reading on. */
const pause = z.strictObject({
  id: idSchema.meta({ description: 'Short and permanent, unique in this file, questions to discuss included. Example: what-would-you-do' }),
  after: z.enum(PAUSE_HEADINGS).meta({ description: 'The heading of the part after which the story stops. What follows is told as “what happened next”.' }),
  text: text.meta({ description: 'The question to think about. It has no right answer and can be answered without naming a person.' }),
  hint: text.optional().meta({ description: 'Where to look if someone is stuck. Shown to learners on request.' }),
});

/** A result that was counted out of a base, drawn as dots. Only numbers that the text of the entry gives. */
const resultCount = z.strictObject({
  count: z.number().int().min(0).meta({ description: 'How many of them. Example: 0' }),
  of: z.number().int().min(1).meta({ title: 'Out of', description: 'The base: of how many. Example: 3080' }),
  things: text.meta({ title: 'Made of', description: 'What the base is made of. Example: referrals' }),
  what: text.meta({ title: 'What was counted', description: 'What is said of those that were counted. Example: referrals rejected' }),
  limit: text.meta({ title: 'What it does not tell', description: 'What the number does not tell: who counted, what it was before, what nobody looked at.' }),
  cites,
});

/** One side of a before and after. */
const moment = z.strictObject({
  text: text.meta({ description: 'One sentence, worded no stronger than the source.' }),
  cites,
});

export const caseStudySchema = z.strictObject({
  ...entryFields,
  learnerTitle: text.optional().meta({
    title: 'Title for learners',
    description:
      'What learners see before the story: who or where, without what was done or how it ended. Leave out if the title tells neither. Example: "Sahel: a mental health crisis in a hostel"',
  }),
  kind: choice(CASE_STUDY_KINDS).meta({
    description:
      'service: what a service did. vignette: what happened to a person. system: a change across an area. research: what a study found in a case site.',
  }),
  place: text.optional().meta({ description: 'The place, as the source names it. Example: Slough. Leave out if the source names none.' }),
  nations: nations.optional().meta({ description: 'The nations it speaks of. Leave out if the source names none.' }),
  year: text.optional().meta({ description: 'The year or years it speaks of, if the source says. Example: "2023/24"' }),
  settings,
  partners: textList.optional().meta({ description: 'The organisations taking part, as the source names them.' }),
  population: text.meta({ title: 'For whom', description: 'Who it is for. Example: People on an acute ward who use alcohol or drugs' }),
  result: choice(RESULT_KINDS).meta({
    description: 'measured: counted by someone. reported: the service says so. expected: hoped for. not-stated: the source gives no effect.',
  }),
  resultNote: text
    .optional()
    .meta({ title: 'Result in a sentence', description: 'The effect in one sentence, worded no stronger than the source. Leave out if not stated.' }),
  resultCount: resultCount.optional().meta({ title: 'Result as a number', description: 'The number to draw, if the source gives one with its base.' }),
  beforeAfter: z
    .strictObject({
      before: moment.meta({ description: 'How it was before.' }),
      after: moment.meta({ description: 'How it was afterwards.' }),
      note: text
        .optional()
        .meta({ title: 'What the two do not tell', description: 'What the two do not tell. Example: The source describes the model, not these hubs.' }),
    })
    .optional()
    .meta({
      title: 'Before and after',
      description: 'What moved, if the source says how it was before as well as after. It may have a drawing in src/library/drawings/before-after.ts.',
    }),
  objectives: z
    .array(text)
    .min(objectives[0])
    .max(objectives[1])
    .meta({ description: 'What someone should be able to do after working on it. One to four, each starting with a verb.' }),
  learningPoints: z.array(text).min(learningPoints[0]).max(learningPoints[1]).meta({ description: 'What can be learnt from it. Three to five.' }),
  pauses: z.array(pause).min(pauses[0]).max(pauses[1]).meta({ description: 'Places in the story to stop and think, in its order. One to three.' }),
  expects: z.array(expectationRef()).min(expects[0]).max(expects[1]).meta({
    title: 'Expectations',
    description:
      'What a local protocol is expected to do in a situation like this, most fitting first. Two to six. Example: [access-and-engagement#nobody-turned-away]',
  }),
  discussion: z
    .array(discussionQuestion)
    .min(discussion[0])
    .max(discussion[1])
    .meta({ title: 'Questions to discuss', description: 'Questions to talk about. Two to five.' }),
  minutes: z.number().int().min(minutes[0]).max(minutes[1]).meta({ description: 'Minutes to read and discuss it.' }),
  audiences,
  contentNote: text.optional().meta({ description: 'A line that warns of what may distress. Example: Speaks of suicide and of time in prison.' }),
  ideas: z.array(ref('ideas')).min(1).meta({ title: 'Ideas in practice', description: 'The ideas in practice it shows, most fitting first.' }),
  models: z.array(ref('models')).optional().meta({ description: 'The models of integration it is an example of.' }),
  groups: z.array(ref('groups')).optional().meta({ description: 'The groups of people it speaks of.' }),
});
