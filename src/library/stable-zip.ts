// What makes a zip file the same whenever it is made of the same.

/** The first moment that a zip file can say, so that it changes only with what it holds. */
export const ALWAYS_IN_ZIP = new Date(1980, 0, 1);
