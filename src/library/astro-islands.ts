// A program in a page: Astro’s island, and the scripts that start it.

/** The scripts that start programs, with the island that they stand before. */
const STARTED = /((?:<script>(?:(?!<\/script>)[^])*<\/script>)+)(<astro-island[^]*?<\/astro-island>)/;

/**
 * The page with the scripts that start its program behind what stands in the program’s place: that is painted without waiting for them, and an island that
 * is there already is started all the same.
 */
export const startedBehindIslands = (html: string): string => html.replace(STARTED, (_, scripts: string, island: string) => island + scripts);
