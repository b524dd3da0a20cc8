// What sharing needs later and is fetched for while the page is at rest.
import { PARTS, type LoadPart } from '../../exchange/index.ts';

export const LATER: readonly LoadPart[] = [...PARTS.review, ...PARTS.drawQr];
