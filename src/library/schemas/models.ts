// A model of service integration, in the structure of the options appraisal.
import { z } from 'zod';
import { choice, cites, entryFields, nations, text } from './common.ts';
import { anyRef, ref } from '../refs.ts';
import * as texts from '../texts.ts';

/** A point of a model, with the passages it rests on. */
const point = z.strictObject({ text: text.meta({ description: 'One sentence, as the source gives it.' }), cites });
const points = z.array(point).min(1);

export const MODEL_FAMILIES = { option: texts.optionInTheAppraisal, archetype: texts.serviceTypeFoundByTheRECOStudy } as const;

/** What services do together in a model, from nothing to everything: the stations of the line that models are drawn on. */
export const MODEL_JOINS = {
  apart: { label: texts.apart, text: texts.eachServiceAssessesAndPlansAlone },
  advice: { label: texts.advice, text: texts.servicesAdviseTeachOrMeetOneAnother },
  decisions: { label: texts.decisions, text: texts.servicesAgreeTogetherWhoHelps },
  care: { label: texts.care, text: texts.careForOnePersonIsPlannedOrGivenTogether },
  team: { label: texts.oneTeam, text: texts.oneTeamAssessesPlansAndGivesCareForBoth },
} as const;

export const modelSchema = z.strictObject({
  ...entryFields,
  family: choice(MODEL_FAMILIES).meta({ description: 'option: one of the eight of the options appraisal. archetype: one of the three of the RECO study.' }),
  number: z.number().int().min(1).meta({ description: 'Its number in the source, from 1.' }),
  nations,
  joins: choice(MODEL_JOINS).meta({
    title: 'What is done together',
    description: 'Its place on the line from apart to one team: what services do together in it. The library’s own reading, since no source draws the line.',
  }),
  glance: z
    .strictObject({
      for: point.optional().meta({ title: 'For it', description: 'The strongest reason for it, as the source gives it.' }),
      against: point.optional().meta({ title: 'Against it', description: 'The strongest reason against it, as the source gives it.' }),
      suits: point.optional().meta({ title: 'Whom it suits', description: 'Whom it suits.' }),
      needs: point.optional().meta({ title: 'What it needs', description: 'What it needs before it can work.' }),
      cost: point.optional().meta({ description: 'What it costs.' }),
      start: point.optional().meta({ title: 'Time to start', description: 'How soon it can start.' }),
    })
    .optional()
    .meta({ title: 'At a glance', description: 'In a few words, for the grid of all models. A cell is left out where the source does not say.' }),
  description: text.meta({ description: 'How it works, in two to six sentences.' }),
  coreFeatures: points.optional().meta({ description: 'What it is made of, in cited points.' }),
  enhancements: points.optional().meta({ description: 'What could be added.' }),
  servicesAndStaff: points.optional().meta({ description: 'The services and staff in it.' }),
  whoItSupports: points.optional().meta({ description: 'Whom it supports.' }),
  whatNeedsToBeInPlace: points.optional().meta({ description: 'What needs to be in place.' }),
  strengths: points.optional().meta({ description: 'Its strengths, as the source gives them.' }),
  limitations: points.optional().meta({ description: 'Its limitations, as the source gives them.' }),
  examples: points.optional().meta({ description: 'Places or situations that the source gives as examples.' }),
  integrationFrames: z
    .array(text)
    .min(1)
    .optional()
    .meta({ description: 'The frames of integration the source names for it. Example: [clinical, organisational]' }),
  quadrants: point.optional().meta({ description: 'Which of the four quadrants it serves, as far as the source says.' }),
  gaps: z.array(text).min(1).optional().meta({ description: 'What the source does not say or leaves unclear.' }),
  ideas: z.array(ref('ideas')).min(1).meta({ title: 'Ideas in practice', description: 'The ideas in practice it touches, most fitting first.' }),
  seeAlso: z.array(anyRef()).optional().meta({ title: 'See also', description: 'Other entries that help to weigh it.' }),
});
