// What a protocol needs later and is fetched for while the page is at rest.
import { PARTS, type LoadPart } from '../../../exchange/index.ts';

/** The screens of an open protocol. Apart, because whoever begins one needs none of them yet. */
export const loadScreens = () => import('./screens/screens.ts');
export const loadFiles = () => import('../exports/files.ts');
export const loadSessions = () => import('../../../reflect/for-worksheets.ts');

/** Said while screens are fetched, and where they could not be. */
export const NOT_LOADED = {
  waiting: 'Opening …',
  title: 'This could not be opened yet',
  message: 'Part of this page could not be loaded. You may have no connection.',
  whatToDo: 'Nothing is lost: what was kept is in your workbook. Try again with a connection. If that does not help, load the page again.',
} as const;

/** The check of what was written, and what makes files. */
export const FOR_PROTOCOLS: readonly LoadPart[] = [loadScreens, ...PARTS.review, loadFiles, loadSessions, ...PARTS.word];
