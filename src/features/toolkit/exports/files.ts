// What people take away of a worksheet, as files. Each loads the library it needs when it is asked for.
import { fileName, textFile, toCsv, toSpreadsheet, type OutgoingFile } from '../../exchange/index.ts';
import type { Worksheet } from '../model/worksheet.ts';
import { actionsSheet, tableSheet } from './sheets.ts';

/** The worksheet as a spreadsheet. */
export const worksheetSpreadsheet = async (title: string, worksheet: Worksheet): Promise<OutgoingFile> => ({
  name: fileName(title, 'xlsx'),
  content: await toSpreadsheet([tableSheet(worksheet), ...(worksheet.actions.length > 0 ? [actionsSheet(worksheet)] : [])]),
});

/** The table as CSV. */
export const worksheetCsv = (title: string, worksheet: Worksheet): OutgoingFile => textFile(fileName(title, 'csv'), toCsv(tableSheet(worksheet)), 'text/csv');
