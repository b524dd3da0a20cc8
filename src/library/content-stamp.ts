// Counts changes of the content while the site is developed. Astro’s configuration and its pages load modules apart, so the count is kept for both.
const kept = globalThis as typeof globalThis & { contentStamp?: number };

/** How often the content has changed since the start; 0 in a build. */
export const contentStamp = (): number => kept.contentStamp ?? 0;

/** Says that the content has changed. */
export const stampContent = (): void => {
  kept.contentStamp = contentStamp() + 1;
};
