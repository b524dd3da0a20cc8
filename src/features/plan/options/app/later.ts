// What an appraisal needs later and is fetched for while the page is at rest.
import { PARTS, type LoadPart } from '../../../exchange/index.ts';

/** The screens of an appraisal. Apart, because whoever comes to begin one needs none yet. */
export const loadScreens = () => import('./screens/AppraisalScreens.tsx');
/** What a group needs, and the drawings of what people scored. */
export const loadRounds = () => import('../../../toolkit/rounds-parts.ts');

/** The check of what was written, what makes files, and everything for a group. */
export const FOR_APPRAISALS: readonly LoadPart[] = [
  loadScreens,
  ...PARTS.review,
  loadRounds,
  ...PARTS.drawQr,
  () => import('../exports/files.ts'),
  ...PARTS.word,
  ...PARTS.spreadsheet,
  ...PARTS.readQr,
];
