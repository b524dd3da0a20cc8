// Writes sheets as a spreadsheet file (.xlsx), with heading rows that stay in view. Everything happens on the page itself: libraries that
// write such files pack larger ones in a worker made from a blob, which the content security policy of the site does not allow.
import { strToU8, zipSync } from 'fflate';
import type { ReportSheet } from './report.ts';
import { contentTypesXml, PACKAGE_LINKS, sheetXml, stringsXml, STYLES, workbookLinksXml, workbookXml } from './spreadsheet-xml.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The sheets as an .xlsx file. */
export function toSpreadsheet(sheets: readonly ReportSheet[]): Blob {
  const strings = new Map<string, number>();
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypesXml(sheets.length),
    '_rels/.rels': PACKAGE_LINKS,
    'xl/workbook.xml': workbookXml(sheets.map(({ name }) => name)),
    'xl/_rels/workbook.xml.rels': workbookLinksXml(sheets.length),
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(sheets.map((sheet, place) => [`xl/worksheets/sheet${place + 1}.xml`, sheetXml(sheet, strings)])),
  };
  files['xl/sharedStrings.xml'] = stringsXml(strings);
  const packed = zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])));
  return new Blob([packed], { type: TYPE });
}
