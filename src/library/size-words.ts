// How large a file is, as people read it.

const KILO = 1000;

/** Bytes as people read them. Example: 960 kB */
export const sizeWords = (bytes: number) => (bytes < KILO * KILO ? `${Math.ceil(bytes / KILO)} kB` : `${(bytes / KILO / KILO).toFixed(1)} MB`);
