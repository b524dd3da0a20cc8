// What learning may need later, fetched while the page is at rest.
import { PARTS, type LoadPart } from '../../exchange/index.ts';

/** The check of what was written, and everything to take away. */
export const FOR_LEARNING: readonly LoadPart[] = [
  ...PARTS.review,
  () => import('../exports/files.ts'),
  () => import('../exports/learner-copy.ts'),
  ...PARTS.word,
];
