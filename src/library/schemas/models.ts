// A model of service integration, in the structure of the options appraisal.
import { z } from 'zod';
import { cites, entryFields, nations, text } from './common.ts';
import { anyRef, ref } from '../refs.ts';
import { keysOf } from '../vocabulary.ts';

/** A point of a model, with the passages it rests on. */
const point = z.strictObject({ text, cites });
const points = z.array(point).min(1);

export const MODEL_FAMILIES = { option: 'Option in the appraisal', archetype: 'Service type found by the RECO study' } as const;

/** What services do together in a model, from nothing to everything: the stations of the line that models are drawn on. */
export const MODEL_JOINS = {
  apart: { label: 'Apart', text: 'Each service assesses and plans alone.' },
  advice: { label: 'Advice', text: 'Services advise, teach or meet one another.' },
  decisions: { label: 'Decisions', text: 'Services agree together who helps.' },
  care: { label: 'Care', text: 'Care for one person is planned or given together.' },
  team: { label: 'One team', text: 'One team assesses, plans and gives care for both.' },
} as const;

export const modelSchema = z.strictObject({
  ...entryFields,
  /** option: one of the eight of the options appraisal. archetype: one of the three of the RECO study. */
  family: z.enum(keysOf(MODEL_FAMILIES)),
  /** Its number in the source, from 1. */
  number: z.number().int().min(1),
  nations,
  /** Its place on the line from apart to one team: what services do together in it. The library’s own reading, since no source draws the line. */
  joins: z.enum(keysOf(MODEL_JOINS)),
  /** In a few words, for the grid of all models. A cell is left out where the source does not say. */
  glance: z
    .strictObject({
      /** Whom it suits. */
      suits: point.optional(),
      /** What it needs before it can work. */
      needs: point.optional(),
      /** What it costs. */
      cost: point.optional(),
      /** How soon it can start. */
      start: point.optional(),
    })
    .optional(),
  /** How it works, in two to six sentences. */
  description: text,
  coreFeatures: points.optional(),
  enhancements: points.optional(),
  servicesAndStaff: points.optional(),
  whoItSupports: points.optional(),
  whatNeedsToBeInPlace: points.optional(),
  strengths: points.optional(),
  limitations: points.optional(),
  /** Places or situations that the source gives as examples. */
  examples: points.optional(),
  /** The frames of integration the source names for it. Example: [clinical, organisational] */
  integrationFrames: z.array(text).min(1).optional(),
  /** Which of the four quadrants it serves, as far as the source says. */
  quadrants: z.strictObject({ text, cites }).optional(),
  /** What the source does not say or leaves unclear. */
  gaps: z.array(text).min(1).optional(),
  /** The ideas in practice it touches, most fitting first. */
  ideas: z.array(ref('ideas')).min(1),
  /** Other entries that help to weigh it. */
  seeAlso: z.array(anyRef()).optional(),
});
