// What an appraisal needs later and is fetched for while the page is at rest.
import { PARTS, type LoadPart } from '../../../exchange/index.ts';

/** The screens of an appraisal. Apart, because whoever comes to begin one needs none yet. */
export const loadScreens = () => import('./screens/AppraisalScreens.tsx');
/** What a group needs, and the drawings of what people scored. */
export const loadRounds = () => import('../../../toolkit/rounds-parts.ts');

/** Said while screens are fetched, and where they could not be. */
export const NOT_LOADED = {
  waiting: 'Opening …',
  title: 'This could not be opened yet',
  message: 'Part of this page could not be loaded. You may have no connection.',
  whatToDo: 'Nothing is lost: what was kept is in your workbook. Try again with a connection. If that does not help, load the page again.',
} as const;

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
