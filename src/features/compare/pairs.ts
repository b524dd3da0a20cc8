// Addresses of pages that compare two models; they work without JavaScript.

/** The two ids in one order, whichever way they are given. Example: /models/compare/integrated-team-and-single-hub/ */
export const pairPath = (one: string, other: string) => `/models/compare/${pairId(one, other)}/`;

const pairId = (one: string, other: string) => [one, other].sort().join('-and-');

/** Every pair of the ids, once. */
export const pairsOf = (ids: readonly string[]) =>
  ids.flatMap((one, index) => ids.slice(index + 1).map((other) => ({ id: pairId(one, other), ids: [one, other].sort() })));
