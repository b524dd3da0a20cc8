// How the head of a screen looks. An application and what stands in its place before share it, so that nothing moves, or is painted anew, when it opens.

/** Of the heading. */
export const SCREEN_HEADING = 'max-w-[26ch] text-display leading-tight font-bold';
/** Of what stands below it: what the screen is for. */
export const SCREEN_LEAD = 'mt-3 max-w-read text-large text-soft';
