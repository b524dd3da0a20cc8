// Names and marks that change with what they stand for.
import { createHash } from 'node:crypto';

/** The first letters of the SHA-256 of content, in hexadecimal. Ten are enough for an address that may be kept for ever. */
export const shortHash = (content: string | Buffer, length = 10): string => createHash('sha256').update(content).digest('hex').slice(0, length);
