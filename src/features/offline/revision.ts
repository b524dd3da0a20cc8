// Which state of a file it is: a short checksum that the build writes down, and that the browser makes anew of what it gets.

/** Hexadecimal digits of a revision. */
export const REVISION_LENGTH = 8;

/** The element by which a page tells its own revision. A host may change a page on its way, so that a checksum of what comes would not do. */
export const revisionMark = (revision: string): string => `<meta name="rev" content="${revision}">`;
