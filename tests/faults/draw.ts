// How much of each long test is drawn: all of it with `npm run test:faults`, a little in `npm test`.

/** The number of trials. */
export const draw = (all: number, little: number): number => (process.env['FAULTS'] === 'all' ? all : little);

/** Time for so many trials, in milliseconds. */
export const timeFor = (trials: number, each: number): number => 60_000 + trials * each;
