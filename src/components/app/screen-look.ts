// How the head of a screen looks. An application and what stands in its place before share it, so that nothing moves, or is painted anew, when it opens.

const HEADING = 'max-w-[26ch] text-display leading-tight font-bold';
/** Of the heading. */
export const SCREEN_HEADING = `${HEADING} md:max-w-[32ch]`;
/** Of the heading in a room that reads from a projector. */
export const LARGE_SCREEN_HEADING = `${HEADING} lg:max-w-[30ch]`;
/** Of what stands below it: what the screen is for. */
export const SCREEN_LEAD = 'mt-3 max-w-read text-lead text-soft';
