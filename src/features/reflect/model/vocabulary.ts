// The closed lists of words of a reflection, with the labels people see.
import * as texts from '../texts.ts';

/** Levels of a rating, lowest first. */
export const LEVELS = ['not-yet', 'starting', 'partly', 'in-place'] as const;
export type Level = (typeof LEVELS)[number];

/** Everything a question can be answered with: a level, or one of two answers that are no level. */
export const RATINGS = [...LEVELS, 'dont-know', 'not-for-us'] as const;
export type Rating = (typeof RATINGS)[number];

export const RATING_LABELS: Record<Rating, string> = {
  'not-yet': texts.notYet,
  starting: texts.starting,
  partly: texts.partly,
  'in-place': texts.inPlace,
  'dont-know': texts.dontKnow,
  'not-for-us': texts.notForUs,
};

/** Whether a rating says how far things are. */
export const isLevel = (rating: string | undefined): rating is Level => (LEVELS as readonly string[]).includes(rating ?? '');

/** What a team can agree on together. */
export const AGREEABLE = [...LEVELS, 'not-for-us'] as const;
export type Agreed = (typeof AGREEABLE)[number];

/** How sure someone is of a rating. */
export const SURENESS = ['guessing', 'fairly-sure', 'sure'] as const;
export type Sureness = (typeof SURENESS)[number];
export const SURENESS_LABELS: Record<Sureness, string> = { guessing: texts.guessing, 'fairly-sure': texts.fairlySure, sure: texts.sure };

/** How a person’s answers came into the pool. */
export const VIA = ['device', 'file', 'code', 'scan', 'facilitator'] as const;
export type Via = (typeof VIA)[number];

/** Orders in which questions can be discussed. */
export const ORDERS = ['most-split', 'most-votes', 'lowest', 'highest', 'page'] as const;
export type Order = (typeof ORDERS)[number];
export const ORDER_LABELS: Record<Order, string> = {
  'most-split': texts.mostSplitFirst,
  'most-votes': texts.mostVotesFirst,
  lowest: texts.lowestFirst,
  highest: texts.highestFirst,
  page: texts.orderOfThePage,
};
