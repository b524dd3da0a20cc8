// The name of a pair of models, which addresses and the script of the page share.

/** Two ids as one, whichever way they are given. Example: integrated-team-and-single-hub */
export const pairId = (one: string, other: string) => [one, other].sort().join('-and-');
