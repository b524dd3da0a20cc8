// What the builder may need later and fetches while the page is at rest: the check of the words, the QR code, packs, packages, the calendar.
import { PARTS, type LoadPart } from '../../exchange/index.ts';
import { SCORM_EDITIONS, learningPackageParts } from '../scorm/index.ts';

export const FOR_HANDING_OUT: readonly LoadPart[] = [
  ...PARTS.review,
  ...PARTS.drawQr,
  ...PARTS.calendar,
  () => import('../exports/learner-pack.ts'),
  () => import('../exports/facilitator-pack.ts'),
  () => import('../exports/files.ts'),
  ...PARTS.word,
  ...SCORM_EDITIONS.flatMap(learningPackageParts),
];
