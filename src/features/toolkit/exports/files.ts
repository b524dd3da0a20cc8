// What people take away of a worksheet, as files. Each loads the library it needs when it is asked for.
import { cardsToWord, fileName, textFile, toCsv, today, toPng, toSpreadsheet, toWord, type Drawing, type OutgoingFile } from '../../exchange/index.ts';
import { draw } from '../drawing/draw.ts';
import { exampleLine } from '../model/example-left.ts';
import type { Worksheet } from '../model/worksheet.ts';
import { filledCards } from './hand-sheets.ts';
import { worksheetReport } from './report.ts';
import { actionsSheet, answersSheet, tableSheet } from './sheets.ts';

/** The worksheet as a Word document. `madeBy`: the name of the site. */
export const worksheetWord = async (title: string, worksheet: Worksheet, madeBy: string): Promise<OutgoingFile> => ({
  name: fileName(title, 'docx'),
  content: await toWord(worksheetReport(title, worksheet, { madeBy, day: today() })),
});

/** The cards of a worksheet to cut out, as a Word document. @throws where the worksheet has none */
export async function worksheetCards(title: string, worksheet: Worksheet, madeBy: string): Promise<OutgoingFile> {
  const cards = filledCards(title, worksheet, madeBy);
  if (!cards) throw new Error('There are no cards.');
  return { name: fileName(title, 'docx', 'cards'), content: await cardsToWord(cards) };
}

/** The worksheet as a spreadsheet. */
export const worksheetSpreadsheet = async (title: string, worksheet: Worksheet): Promise<OutgoingFile> => ({
  name: fileName(title, 'xlsx'),
  content: await toSpreadsheet([
    tableSheet(worksheet),
    ...(worksheet.rows.some(({ heard }) => heard) ? [answersSheet(worksheet)] : []),
    ...(worksheet.actions.length > 0 ? [actionsSheet(worksheet)] : []),
  ]),
});

/** The table as CSV. */
export const worksheetCsv = (title: string, worksheet: Worksheet): OutgoingFile => textFile(fileName(title, 'csv'), toCsv(tableSheet(worksheet)), 'text/csv');

/** The picture as SVG. @throws where the worksheet has no drawing in this look */
export const pictureSvg = (title: string, worksheet: Worksheet, look: string): OutgoingFile =>
  textFile(fileName(title, 'svg'), drawingOf(title, worksheet, look).svg, 'image/svg+xml');

/** The picture as PNG, twice as large as drawn, so that it is sharp on paper. @throws as pictureSvg, or where the browser cannot draw it */
export async function picturePng(title: string, worksheet: Worksheet, look: string): Promise<OutgoingFile> {
  const content = await toPng(drawingOf(title, worksheet, look));
  if (!content) throw new Error('There is no browser to draw it.');
  return { name: fileName(title, 'png'), content };
}

function drawingOf(title: string, worksheet: Worksheet, look: string): Drawing {
  const picture = worksheet.definition.pictures.find(({ kind }) => kind === look);
  const drawing = picture && draw(title, worksheet, picture, { note: exampleLine(worksheet) });
  if (!drawing) throw new Error(`There is no drawing of “${look}”.`);
  return drawing;
}
