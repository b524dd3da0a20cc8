// Ids that nobody can guess and no two documents share.

/** 32 hexadecimal digits. Unlike crypto.randomUUID it also works where a site is served without encryption, as in an intranet. */
export const randomId = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
