// What the form may need later and fetches while the page is at rest: the measure of a text, the check for details, what makes files.
import { PARTS, type LoadPart } from '../../exchange/index.ts';

/** How hard a text is to read. Apart, because it brings a list of words along. */
export const loadReadability = () => import('../../../library/readability.ts');
export const loadReport = () => import('../exports/report.ts');
/** The files of the library, and what they still lack. */
export const loadLibraryFiles = () => import('../exports/library-files.ts');

export const FOR_WRITING: readonly LoadPart[] = [loadReadability, ...PARTS.review, loadReport, loadLibraryFiles, ...PARTS.word];
