// What a tool gives away on paper: every heading, row, column, choice and question is there, whole, and there is room to write by hand.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { DIST, requireDist } from '../../scripts/lib/dist.ts';
import { findPdfReader } from '../../scripts/workshop/office.ts';
import type { OutgoingFile } from '../../src/features/exchange/index.ts';
import { worksheetSpreadsheet, worksheetWord } from '../../src/features/toolkit/exports/files.ts';
import { blankCards, postersOf } from '../../src/features/toolkit/exports/hand-sheets.ts';
import { headOf } from '../../src/features/toolkit/exports/report.ts';
import { blankRows } from '../../src/features/toolkit/model/blank-rows.ts';
import { meantFor } from '../../src/features/toolkit/model/definition.ts';
import { emptyWorksheet, rowWords, type ToolOfWorksheet, type Worksheet } from '../../src/features/toolkit/model/worksheet.ts';
import { toolData } from '../../src/features/toolkit/tool-data.ts';
import { hasPages, officeFolder, PAGES_TESTS, pdfWords } from '../helpers/office.ts';
import { readSite } from '../helpers/library.ts';

requireDist();
const TOOLS = readSite().all('tools').map(toolData);
/** One tool for each picture: what people fill in is written by the same code for all. */
const FILLED = TOOLS.filter((data, index) => index === TOOLS.findIndex((one) => one.definition.pictures[0]!.kind === data.definition.pictures[0]!.kind));
const MILLIMETRE = 72 / 25.4;

/** Words without the spaces and line breaks that a narrow cell puts between them. */
const packed = (words: string) => words.normalize('NFKC').replace(/\s+/g, '');
const missing = (text: string, wanted: readonly string[]) => {
  const whole = packed(text);
  return wanted.filter((words) => !whole.includes(packed(words)));
};
const fileOf = ({ tool: { id } }: ToolOfWorksheet, end: string) => join(DIST, 'toolkit', id, `${id}-${end}`);

/** All that a blank has to say. */
const wordsOfBlank = ({ tool, definition }: ToolOfWorksheet) => [
  tool.title,
  definition.intro,
  meantFor(definition).onPaper,
  ...meantFor(definition).about,
  definition.rowName,
  ...definition.columns.flatMap((column) => [headOf(column), ...(column.kind === 'choice' ? column.choices.map(({ label }) => label) : [])]),
  ...definition.rows.flatMap(({ label, hint, part }) => [label, ...(hint ? [hint] : []), ...(part ? [part] : [])]),
  ...definition.prompts,
  ...tool.steps.map(({ title }) => title),
];

/** A worksheet with a cell of about 1,400 letters in every column of words, each word its own. */
const MARKED = Array.from({ length: 280 }, (_, index) => `w${String(index).padStart(3, '0')}`);
const LONG = MARKED.join(' ');
const wordColumns = ({ definition }: Pick<Worksheet, 'definition'>) => definition.columns.filter(({ kind }) => kind === 'text');
/** Words of the long cells that do not stand in a text as often as there are such cells: a cell may go on on the next page. */
const lost = (text: string, worksheet: Worksheet) => MARKED.filter((word) => text.split(word).length - 1 !== wordColumns(worksheet).length);
function filledIn(data: ToolOfWorksheet): Worksheet {
  const rows = data.example.rows.map((row, index) => ({
    ...row,
    cells: { ...row.cells, ...(index === 0 && Object.fromEntries(wordColumns(data).map(({ id }) => [id, LONG]))) },
  }));
  return { ...emptyWorksheet(data), rows, actions: [{ id: 'a1b2c3d4e5', text: 'Ring the ward', role: 'Link worker', due: '2026-12-15', status: 'open' }] };
}
const wordsOfFilled = (worksheet: Worksheet) => {
  const { definition, rows } = worksheet;
  const used = definition.columns.filter(({ id }) => rows.some(({ cells }) => cells[id] !== undefined));
  return [
    definition.rowName,
    ...used.map(({ label }) => label),
    ...rows.flatMap((row) => [row.label, ...used.map((column) => rowWords(worksheet, row, column)).filter((words) => words !== LONG)]),
    'What we do next',
    'Ring the ward',
    'Link worker',
  ];
};

describe('a blank as Word', () => {
  test.each(TOOLS)('$tool.title: every column is 30 millimetres wide or more, every row to write in 15 tall', (data) => {
    const xml = strFromU8(unzipSync(readFileSync(fileOf(data, 'blank.docx')))['word/document.xml']!);
    const tables = xml.split('<w:tbl>').slice(1);
    for (const table of tables) {
      // Twentieths of a point.
      expect(Math.min(...[...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width)))).toBeGreaterThanOrEqual(20 * 30 * MILLIMETRE - 1);
      const [, ...rows] = table.split('<w:tr>');
      for (const row of rows.slice(1)) expect(Number(/<w:trHeight w:val="(\d+)"/.exec(row)?.[1])).toBeGreaterThanOrEqual(20 * 15 * MILLIMETRE - 1);
    }
    // Around the sheet itself: what it is about, and what a group does next. A form that somebody signs has neither.
    const { about, hasActions } = meantFor(data.definition);
    expect(tables.length).toBeGreaterThanOrEqual(1 + Number(about.length > 0) + Number(hasActions));
  });
});

describe.skipIf(!hasPages)(PAGES_TESTS, () => {
  const folder = officeFolder(async (office) => {
    const built = (path: string) => Promise.resolve({ name: path, content: new Blob([readFileSync(path)]) });
    const files: Record<string, Promise<OutgoingFile>> = {};
    for (const data of TOOLS) {
      files[`${data.tool.id}-blank.docx`] = built(fileOf(data, 'blank.docx'));
      if (FILLED.includes(data)) files[`${data.tool.id}-filled.docx`] = worksheetWord('Our own', filledIn(data), 'Both Together');
      if (blankCards(data, '')) files[`${data.tool.id}-cards.docx`] = built(fileOf(data, 'cards.docx'));
    }
    await office.convertToPages(files);
    await office.convertSheets(Object.fromEntries(FILLED.map((data) => [`${data.tool.id}.xlsx`, worksheetSpreadsheet('Our own', filledIn(data))])));
  }, 180_000);

  test.each(TOOLS)('$tool.title: the blank holds every heading, row, column, choice, question and step, as Word and as PDF', (data) => {
    expect(missing(folder().readWords(`${data.tool.id}-blank.pdf`), wordsOfBlank(data))).toEqual([]);
    expect(missing(pdfWords(fileOf(data, 'blank.pdf')), wordsOfBlank(data))).toEqual([]);
  });

  test.each(FILLED)('$tool.title: filled in, nothing is lost, not of a cell of 1,400 letters either, as Word and as spreadsheet', (data) => {
    const worksheet = filledIn(data);
    const words = folder().readWords(`${data.tool.id}-filled.pdf`);
    expect(missing(words, wordsOfFilled(worksheet))).toEqual([]);
    expect(lost(words, worksheet)).toEqual([]);
    const sheet = folder().read(`${data.tool.id}-Worksheet.csv`).replaceAll('""', '"');
    expect(missing(sheet, [...worksheet.definition.columns.map(({ label }) => label), ...worksheet.rows.map(({ label }) => label)])).toEqual([]);
    expect(lost(sheet, worksheet)).toEqual([]);
  });

  test.each(TOOLS.filter(({ definition }) => blankRows(definition).some(({ label }) => label)))(
    '$tool.title: rows of the PDF to write in are 15 millimetres tall or more',
    (data) => {
      const words = execFileSync(findPdfReader()!, ['-bbox', fileOf(data, 'blank.pdf'), '-'], { encoding: 'utf8' });
      const pages = words.split('<page ').slice(1);
      const tops = pages.flatMap((page, number) => {
        const placed = [...page.matchAll(/<word xMin="[\d.]+" yMin="([\d.]+)"[^>]*>([^<]*)</g)].map(([, top, word]) => ({ top: Number(top), word: word! }));
        const text = placed.map(({ word }) => packed(word));
        // What is only read is no row to write in.
        return data.definition.rows.flatMap(({ label, asks }) => {
          if (asks?.length === 0) return [];
          const first = packed(label.replaceAll('&', '&amp;').replaceAll("'", '&apos;'));
          const at = text.findIndex((_, index) => text.slice(index, index + label.split(/\s+/).length).join('') === first);
          return at < 0 ? [] : [{ number, top: placed[at]!.top }];
        });
      });
      const heights = tops
        .slice(1)
        .flatMap((row, index) => (tops[index]!.number === row.number && row.top > tops[index]!.top ? [row.top - tops[index]!.top] : []));
      expect(tops.length).toBeGreaterThan(0);
      expect(heights.filter((height) => height < 15 * MILLIMETRE)).toEqual([]);
    },
  );

  test.each(TOOLS.filter((data) => postersOf(data, '').length > 0))('$tool.title: its poster is A3 and holds its whole picture', (data) => {
    const posters = postersOf(data, '');
    const file = fileOf(data, 'wall.pdf');
    const text = pdfWords(file);
    const wanted = posters.flatMap(({ heading, area, notes, prompts }) => [
      heading,
      ...notes,
      ...prompts,
      ...(area.is === 'grid'
        ? [area.corner, ...area.stages, ...area.lanes.flatMap(({ label, below }) => [label, ...(below ? [below] : [])])]
        : area.is === 'plane'
          ? [area.across.label, area.up.label, ...Object.values(area.corners ?? {})]
          : area.labels),
    ]);
    expect(missing(text, wanted)).toEqual([]);
    const sizes = [...execFileSync(findPdfReader()!, ['-bbox', file, '-'], { encoding: 'utf8' }).matchAll(/<page width="([\d.]+)" height="([\d.]+)"/g)];
    expect(sizes.map(([, width, height]) => [Math.round(Number(width) / MILLIMETRE), Math.round(Number(height) / MILLIMETRE)])).toEqual(
      posters.map(() => [420, 297]),
    );
  });

  test.each(TOOLS.filter((data) => blankCards(data, '') !== undefined))('$tool.title: its cards hold every question and pile, as PDF and as Word', (data) => {
    const wanted = blankCards(data, '')!.cards.flatMap(({ over, text, hint, lines }) => [over ?? '', text, hint ?? '', ...lines.map(([name]) => name)]);
    expect(missing(pdfWords(fileOf(data, 'cards.pdf')), wanted)).toEqual([]);
    expect(missing(folder().readWords(`${data.tool.id}-cards.pdf`), wanted)).toEqual([]);
  });
});
