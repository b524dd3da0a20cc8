// What people take away of a worksheet, as files. Each loads the library it needs when it is asked for.
import { fileName, textFile, toCsv, toSpreadsheet, type OutgoingFile } from '../../exchange/index.ts';
import { draw, type Drawing } from '../drawing/draw.ts';
import type { Worksheet } from '../model/worksheet.ts';
import { toPng } from './png.ts';
import { actionsSheet, tableSheet } from './sheets.ts';

/** The worksheet as a spreadsheet. */
export const worksheetSpreadsheet = async (title: string, worksheet: Worksheet): Promise<OutgoingFile> => ({
  name: fileName(title, 'xlsx'),
  content: await toSpreadsheet([tableSheet(worksheet), ...(worksheet.actions.length > 0 ? [actionsSheet(worksheet)] : [])]),
});

/** The table as CSV. */
export const worksheetCsv = (title: string, worksheet: Worksheet): OutgoingFile => textFile(fileName(title, 'csv'), toCsv(tableSheet(worksheet)), 'text/csv');

/** The picture as SVG. @throws where the worksheet has no drawing in this look */
export const pictureSvg = (title: string, worksheet: Worksheet, look: string): OutgoingFile =>
  textFile(fileName(title, 'svg'), drawingOf(title, worksheet, look).svg, 'image/svg+xml');

/** The picture as PNG, twice as large as drawn, so that it is sharp on paper. @throws as pictureSvg, or where the browser cannot draw it */
export const picturePng = async (title: string, worksheet: Worksheet, look: string): Promise<OutgoingFile> => ({
  name: fileName(title, 'png'),
  content: await toPng(drawingOf(title, worksheet, look)),
});

function drawingOf(title: string, worksheet: Worksheet, look: string): Drawing {
  const picture = worksheet.definition.pictures.find(({ kind }) => kind === look);
  const drawing = picture && draw(title, worksheet, picture);
  if (!drawing) throw new Error(`There is no drawing of “${look}”.`);
  return drawing;
}
