// What sharing needs later and is fetched for while the page is at rest.
import { PARTS, type LoadPart } from '../../exchange/index.ts';

/** The check of what was written, and drawing the QR code. */
export const FOR_SHARING: readonly LoadPart[] = [...PARTS.review, ...PARTS.drawQr];
