// A problem in people’s own words: what should happen, who says so, what to say, and what to do if the answer is still no.
import { z } from 'zod';
import { choice, cites, entryFields, text } from './common.ts';
import { anyRef, questionRef, ref } from '../refs.ts';
import * as texts from '../texts.ts';

/** Whom an answer is for. Value: the heading of its part of the list. */
export const DOORS = {
  practitioner: texts.forPeopleWhoWorkWithSomeone,
  family: texts.forFamilyAndFriends,
} as const;

/** The nations that have a line of their own under “Who says so”, or are said to have none. */
export const ANSWER_NATIONS = {
  scotland: texts.scotland,
  england: texts.england,
  wales: texts.wales,
  'northern-ireland': texts.northernIreland,
  uk: texts.wholeUK,
} as const;

/** What a source says, with the passages it rests on. */
const cited = z
  .strictObject({ text: text.meta({ description: 'One sentence, worded no stronger than the source.' }), cites })
  .meta({ title: 'What a source says' });
/** What a source says, or advice of this library’s own: advice is marked as such on the page and cites nothing. */
const citedOrAdvice = z
  .array(
    z.union([
      cited,
      z
        .strictObject({ advice: text.meta({ description: 'One sentence. The page says that it is this library’s own advice.' }) })
        .meta({ title: 'Advice of this library' }),
    ]),
  )
  .min(1);

export const answerSchema = z.strictObject({
  ...entryFields,
  door: choice(DOORS).meta({ title: 'For whom', description: 'Whom it is for: practitioner, or family for family and friends.' }),
  order: z.number().int().min(1).meta({ description: 'Its place among those for the same people, from 1: what is asked most comes first.' }),
  urgent: z.literal(true).optional().meta({ description: 'Someone may be in danger: the page opens with the numbers to ring. Leave out otherwise.' }),
  first: text.optional().meta({
    title: 'What to hear first',
    description:
      'What somebody in need has to hear before anything else, in a sentence or two. The page says that it is this library’s own advice. Mostly left out.',
  }),
  warning: ref('glossary').optional().meta({
    description: 'A term whose summary warns of a danger that this answer touches: the page shows it before what can be said. Example: alcohol-withdrawal',
  }),
  should: z
    .array(cited)
    .min(1)
    .max(3)
    .meta({ title: 'What should happen', description: 'What should happen, in one to three sentences. With what can be said, 90 seconds aloud.' }),
  say: z
    .array(cited)
    .min(2)
    .max(3)
    .meta({ title: 'What to say', description: 'What can be said aloud, in two or three short speeches. Our words; each rests on its passages.' }),
  whoSays: z
    .array(
      z.strictObject({
        nation: choice(ANSWER_NATIONS).meta({ description: 'Where it holds.' }),
        who: text.meta({ description: 'Who says so, with the document and its year.' }),
        text: text.meta({ description: 'What they say, and of whom. One sentence, no stronger than the source.' }),
        cites,
      }),
    )
    .min(1)
    .meta({
      title: 'Who says so',
      description: 'Who says so, nation by nation: who, in which document and year, what, and of whom. Nations that are missing are said to have nothing here.',
    }),
  ifNo: z
    .strictObject({
      tonight: citedOrAdvice.meta({ description: 'Whom to ring now, or at night, when services are closed. Name no service that may not be there.' }),
      morning: citedOrAdvice.meta({ description: 'Whom to ring in the morning.' }),
      disagree: citedOrAdvice.meta({
        description:
          'What to do then. The first line is an act in plain words, and our advice: who rings whom today, who stays with the person. What a source says follows.',
      }),
      writeDown: citedOrAdvice.meta({ description: 'What to write down.' }),
      more: anyRef().optional().meta({
        title: 'More on this',
        description: 'The page that says more: an idea in practice, and for family and friends another answer. Example: ideas/resolving-disagreements',
      }),
    })
    .meta({ title: 'If they still say no', description: 'What to do if they still say no.' }),
  askFor: citedOrAdvice.meta({ title: 'What to ask for', description: 'What the person and the family can ask for.' }),
  alwaysTell: citedOrAdvice.meta({ title: 'What to tell a service', description: 'What they may always tell a service.' }),
  tool: ref('tools').optional().meta({ description: 'One tool that helps. For people who work with someone only: families are given help for themselves.' }),
  helpForYou: z.array(ref('answers')).max(2).optional().meta({
    title: 'Help for you',
    description: 'For family and friends only: one or two answers about help for themselves. The answer that they lead to has none, and leads to its groups.',
  }),
  place: z
    .strictObject({
      entry: ref('case-studies').meta({ title: 'Case study', description: 'The case study that tells of it.' }),
      text: text.meta({ description: 'What it tells, in one sentence.' }),
      cites,
    })
    .meta({ description: 'One place that did it, or one story of what happened where nobody did: the case study and what it tells, in a sentence.' }),
  question: questionRef().optional().meta({
    description:
      'One question for the team, as the set, a number sign and the question. For people who work with someone only. Example: referrals#who-signs-off',
  }),
  ideas: z.array(ref('ideas')).min(1).meta({ title: 'Ideas in practice', description: 'The ideas in practice it bears on, most fitting first.' }),
  principles: z.array(ref('principles')).optional().meta({ description: 'Principles behind it.' }),
  barriers: z.array(ref('barriers')).optional().meta({ description: 'Barriers that it answers.' }),
  groups: z.array(ref('groups')).optional().meta({ description: 'Groups of people it concerns.' }),
});
