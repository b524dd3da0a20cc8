// What a worksheet needs later and is fetched for while the page is at rest.
import { PARTS, type LoadPart } from '../../exchange/index.ts';

/** The check of what was written, and what makes files. */
export const FOR_WORKSHEETS: readonly LoadPart[] = [...PARTS.review, () => import('../exports/files.ts'), ...PARTS.word, ...PARTS.spreadsheet];
