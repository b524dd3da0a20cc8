// Brings a session that was kept by an earlier version of the site up to this one: one step for each version, in order.

/**
 * 2: the session may say how many people are expected, and the summary of the last session who took part. Neither is known of older
 * sessions, and nothing else changed; the number keeps an older copy of the site from losing what it does not know.
 */
export const sessionMigrations: Readonly<Record<number, (body: unknown) => unknown>> = { 2: (body) => body };
