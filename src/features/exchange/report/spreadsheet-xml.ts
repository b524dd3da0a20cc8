// The files inside a spreadsheet file, as Office Open XML (ECMA-376) has them.
import { columnName } from './column-name.ts';
import type { ReportSheet, SheetCell } from './report.ts';
import { escapeText } from './xml-text.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const FORMAT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The most characters that a cell may hold in Excel. */
const MOST_IN_CELL = 32_767;
/** Places of the looks of cells in the list of styles. */
const LOOK = { text: 1, head: 2, day: 3 } as const;

/** Excel reads _x0041_ in a text as the character with that number, so the first line is told to be a line. */
const inCell = (words: string) => escapeText(words.slice(0, MOST_IN_CELL).replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_'));

const numbered = <Out>(count: number, make: (number: number) => Out) => Array.from({ length: count }, (_, place) => make(place + 1));

/** What each file is, for so many sheets. */
export const contentTypesXml = (sheets: number) =>
  `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${FORMAT}.sheet.main+xml"/>` +
  numbered(sheets, (number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${FORMAT}.worksheet+xml"/>`).join('') +
  `<Override PartName="/xl/styles.xml" ContentType="${FORMAT}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${FORMAT}.sharedStrings+xml"/></Types>`;

/** Where the workbook is. */
export const PACKAGE_LINKS = `${XML}<Relationships xmlns="${LINKS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

/** Where the workbook finds so many sheets, the looks and the texts. */
export const workbookLinksXml = (sheets: number) =>
  `${XML}<Relationships xmlns="${LINKS}">` +
  numbered(sheets, (number) => `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('') +
  `<Relationship Id="rId${sheets + 1}" Type="${OFFICE}/styles" Target="styles.xml"/>` +
  `<Relationship Id="rId${sheets + 2}" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`;

/** The sheets by their names. Formulas are worked out when the file is opened. */
export const workbookXml = (names: readonly string[]) =>
  `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
  names.map((name, place) => `<sheet name="${escapeText(name)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`).join('') +
  '</sheets><calcPr fullCalcOnLoad="1"/></workbook>';

/** Cells as they are, texts that wrap, and heading cells: bold, on a light ground. The second fill is one that Excel expects there. */
export const STYLES =
  `${XML}<styleSheet xmlns="${MAIN}">` +
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="ddd\\ d\\ mmm\\ yyyy"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFF1EEE7"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>' +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** The number by which spreadsheets know a day: days since 30 December 1899. */
const serialOf = (day: string) => Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);

/** A sheet. Its texts are put among the strings, each once, and named by their places there: so none is ever a formula, whatever it begins with. */
export function sheetXml({ head, rows, widths }: ReportSheet, strings: Map<string, number>): string {
  const placeOf = (words: string) => {
    const place = strings.get(words) ?? strings.size;
    strings.set(words, place);
    return place;
  };
  const cell = (value: SheetCell, column: number, row: number, look: number) => {
    const at = `r="${columnName(column)}${row}" s="${look}"`;
    if (typeof value === 'object') {
      if ('day' in value) return `<c r="${columnName(column)}${row}" s="${LOOK.day}"><v>${serialOf(value.day)}</v></c>`;
      const type = typeof value.value === 'string' ? ' t="str"' : '';
      return `<c ${at}${type}><f>${escapeText(value.formula)}</f><v>${inCell(String(value.value))}</v></c>`;
    }
    if (value === '') return `<c ${at}/>`;
    return typeof value === 'number' ? `<c ${at}><v>${value}</v></c>` : `<c ${at} t="s"><v>${placeOf(value)}</v></c>`;
  };
  const line = (cells: readonly SheetCell[], row: number, look: number) =>
    `<row r="${row}">${cells.map((value, column) => cell(value, column, row, look)).join('')}</row>`;
  const columns = widths.map((width, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`);
  return (
    `${XML}<worksheet xmlns="${MAIN}">` +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${columns.join('')}</cols>` +
    `<sheetData>${line(head, 1, LOOK.head)}${rows.map((cells, place) => line(cells, place + 2, LOOK.text)).join('')}</sheetData></worksheet>`
  );
}

/** All texts of all sheets, in their order. */
export const stringsXml = (strings: ReadonlyMap<string, number>) =>
  `${XML}<sst xmlns="${MAIN}">${[...strings.keys()].map((words) => `<si><t xml:space="preserve">${inCell(words)}</t></si>`).join('')}</sst>`;
