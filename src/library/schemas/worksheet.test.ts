// A worksheet as its writer may put it.
import { expect, test } from 'vitest';
import { worksheetSchema } from './worksheet.ts';

test('a day in an example may stand without quotation marks, which the build reads as a moment', () => {
  const { example } = worksheetSchema.parse({
    intro: 'One row for each day.',
    rowName: 'Day',
    ownRows: true,
    columns: [{ id: 'day', label: 'Day', kind: 'date' }],
    pictures: [{ kind: 'sheet', title: 'The sheet', words: 'Days.' }],
    example: {
      title: 'A day',
      note: 'Illustrative.',
      rows: [
        { id: 'one', cells: { day: new Date('2026-11-03') } },
        { id: 'two', cells: { day: '2026-11-04' } },
      ],
    },
  });
  expect(example.rows.map(({ cells }) => cells['day'])).toEqual(['2026-11-03', '2026-11-04']);
});
