// What a protocol needs later and is fetched for while the page is at rest.
import { PARTS, type LoadPart } from '../../../exchange/index.ts';

/** The screens of an open protocol. Apart, because whoever begins one needs none of them yet. */
export const loadScreens = () => import('./screens/screens.ts');
export const loadFiles = () => import('../exports/files.ts');
export const loadSessions = () => import('../../../reflect/for-worksheets.ts');

/** The check of what was written, and what makes files. */
export const FOR_PROTOCOLS: readonly LoadPart[] = [loadScreens, ...PARTS.review, loadFiles, loadSessions, ...PARTS.word];
