// What is left of an example in a worksheet that was begun from it.
import { expect, test } from 'vitest';
import { blankWorksheet } from '../../../../tests/helpers/worksheet.ts';
import { draw } from '../drawing/draw.ts';
import { worksheetReport } from '../exports/report.ts';
import { tableSheet } from '../exports/sheets.ts';
import { worksheetKind } from '../kinds.ts';
import { removeRow, renameRow, replaceRows, undo, writeCell } from './edit.ts';
import { exampleLeft, exampleLine, rowsOfExample } from './example-left.ts';
import { rowLines } from './row-lines.ts';
import type { Worksheet } from './worksheet.ts';

const picture = { kind: 'grid', title: 'The map', words: 'Stages.' } as const;
const blank: Worksheet = {
  ...blankWorksheet({
    columns: [
      { id: 'met', label: 'Who they met', kind: 'text' },
      { id: 'sure', label: 'Sure', kind: 'scale', low: 'Not', high: 'Very', steps: 5 },
    ],
    rows: [
      { id: 'crisis', label: 'Crisis' },
      { id: 'home', label: 'Home' },
    ],
    pictures: [picture],
  }),
  example: {
    title: 'Jamie',
    note: 'Illustrative. Jamie is made up.',
    rows: [
      { id: 'crisis', label: 'Crisis', cells: { met: 'Two police officers, at night', sure: 4 } },
      { id: 'home', label: 'Home', cells: {} },
      { id: 'own', label: 'A neighbour', cells: {} },
    ],
  },
};
const begun = replaceRows(blank, rowsOfExample(blank), 'Start from the example');

test('says how many entries are still the example’s until none is', () => {
  expect(exampleLine(begun)).toBe('Begun from the tool’s example. 3 entries are still the example’s. Illustrative. Jamie is made up.');
  expect(exampleLeft(writeCell(begun, 'crisis', 'met', 'Two police officers, at night\nThe ward'))).toBe(3);
  const words = writeCell(begun, 'crisis', 'met', 'The ward');
  expect(exampleLeft(words)).toBe(2);
  const renamed = renameRow(words, 'own', 'A friend');
  expect(exampleLine(renamed)).toContain('1 entry is still the example’s.');
  expect(exampleLine(removeRow(renamed, 'crisis'))).toBeUndefined();
  expect(exampleLine(writeCell(renamed, 'crisis', 'sure', 2))).toBeUndefined();
});

test('never takes what a group wrote itself for the example’s', () => {
  expect(exampleLeft(writeCell(blank, 'crisis', 'sure', 4))).toBe(0);
  expect(exampleLeft(writeCell(undo(begun), 'crisis', 'sure', 4))).toBe(0);
});

test('it is said in Word, in the spreadsheet and on the picture; a case study is not begun from what nobody wrote', () => {
  const line = exampleLine(begun)!;
  expect(worksheetReport('Map', begun, { madeBy: 'Both Together', day: '2026-11-30' }).lead).toContain(line);
  expect(tableSheet(begun).rows.at(-1)).toEqual([line]);
  expect(tableSheet(blank).rows).toHaveLength(2);
  expect(draw('Map', begun, picture, { note: line })!.svg).toContain('3 entries are still');
  expect(rowLines(begun)).toEqual([]);
  expect(rowLines(writeCell(begun, 'crisis', 'met', 'The ward'))).toHaveLength(1);
});

test('a worksheet that was kept before rows were marked says so too, where it holds the example’s own words', () => {
  const migrate = worksheetKind.migrations[5]!;
  const before = { ...begun, rows: begun.rows.map(({ fromExample: _, ...row }) => row) };
  expect(exampleLeft(migrate(before) as Worksheet)).toBe(3);
  const own = writeCell(blank, 'crisis', 'sure', 4);
  expect(exampleLeft(migrate(own) as Worksheet)).toBe(0);
});
