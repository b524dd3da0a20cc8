// What a worksheet says, row by row, for a document that begins from it.
import { expect, test } from 'vitest';
import { blankWorksheet } from '../../../../tests/helpers/worksheet.ts';
import { addRow, writeCell } from './edit.ts';
import { rowLines } from './row-lines.ts';

const blank = blankWorksheet({
  columns: [
    { id: 'needs', label: 'What they need', kind: 'text' },
    { id: 'sure', label: 'Sure', kind: 'scale', low: 'Not', high: 'Very', steps: 5 },
  ],
  rows: [
    { id: 'housing', label: 'Housing' },
    { id: 'police', label: 'Police' },
  ],
});

test('rows that were filled in or added are told in a line each; a row of the tool that nobody touched is not', () => {
  const filled = writeCell(writeCell(blank, 'housing', 'needs', 'An invitation'), 'housing', 'sure', 4);
  expect(rowLines(addRow(filled, { id: 'own1', label: 'A new group', cells: {} }))).toEqual([
    { id: 'housing', words: 'Housing: What they need: An invitation; Sure: 4 of 5' },
    { id: 'own1', words: 'A new group' },
  ]);
});
