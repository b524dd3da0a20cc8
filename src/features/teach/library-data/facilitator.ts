// Writes what a facilitator is given for one case study (/data/teach/facilitator/<id>.json). Never part of anything for learners.
import type { Entry } from '../../../library/entry.ts';
import { GROUPINGS } from '../../../library/schemas/session-plans.ts';
import type { FacilitatorNotes } from '../model/content.ts';

/** Facilitator notes as data. The grouping is told in words. */
export const facilitatorNotes = ({ id, data }: Entry<'facilitator-notes'>): FacilitatorNotes => ({
  id,
  title: data.title,
  opening: data.opening,
  plan: data.plan.map(({ title, minutes, grouping, text }) => ({ title, minutes, grouping: GROUPINGS[grouping], text })),
  questions: data.questions.map(({ question, listenFor, ifQuiet, careful }) => ({ question, listenFor, ifQuiet, ...(careful ? { careful } : {}) })),
  care: data.care,
  closing: data.closing,
  basis: data.basis,
});
