// What the way to fill in a tool on this site is called, wherever it stands.
import type { Entry } from './entry.ts';
import { fillItInHere, tryItOutPractice } from './texts.ts';

/** Whether a worksheet is between two people, or about one of them: this site is no place for a person’s record. */
export const isAboutAPerson = ({ data: { worksheet } }: Entry<'tools'>): boolean => ['form', 'record'].includes(worksheet.use ?? '');

/** The label of the button or link. */
export const fillInLabel = (tool: Entry<'tools'>): string => (isAboutAPerson(tool) ? tryItOutPractice : fillItInHere);
