// Whatever people do with a worksheet can be taken back and done again.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankWorksheet } from '../../../../tests/helpers/worksheet.ts';
import { addColumn, addRow, moveRow, redo, removeColumn, removeRow, renameColumn, renameRow, replaceRows, undo, writeCell, writeCells } from './edit.ts';
import { worksheetSchema, type Row, type Worksheet } from './worksheet.ts';

const blank = blankWorksheet({
  columns: [
    { id: 'who', label: 'Who', kind: 'text' },
    { id: 'affected', label: 'Affected', kind: 'scale', low: 'A little', high: 'A lot', steps: 5 },
    { id: 'say', label: 'Say', kind: 'scale', low: 'A little', high: 'A lot', steps: 5 },
    { id: 'under', label: 'Part of', kind: 'row' },
  ],
  rows: ['a', 'b', 'c'].map((id) => ({ id, label: `Row ${id}` })),
  pictures: [{ kind: 'plane', title: 'The map', words: 'Groups by effect and say.', x: 'say', y: 'affected' }],
});
const row = (id: string, label = id): Row => ({ id, label, cells: {} });
const ids = ({ rows }: Worksheet) => rows.map(({ id }) => id).join('');

describe('a worksheet', () => {
  it('keeps what is written, and forgets a cell that is emptied', () => {
    const written = writeCell(blank, 'a', 'who', 'The ward');
    expect(written.rows[0]?.cells).toEqual({ who: 'The ward' });
    expect(writeCell(written, 'a', 'who', '').rows[0]?.cells).toEqual({});
  });

  it('takes typing in one cell back as one step', () => {
    const typed = ['T', 'Th', 'The'].reduce((now, words) => writeCell(now, 'a', 'who', words), blank);
    expect(typed.past).toHaveLength(1);
    expect(undo(typed).rows).toEqual(blank.rows);
    expect(redo(undo(typed)).rows).toEqual(typed.rows);
  });

  it('moves, adds and takes out rows where it was told', () => {
    expect(ids(moveRow(blank, 'a', 3))).toBe('bca');
    expect(ids(moveRow(blank, 'c', 1))).toBe('cab');
    expect(ids(moveRow(blank, 'b', 9))).toBe('acb');
    expect(ids(addRow(blank, row('d')))).toBe('abcd');
    expect(ids(addRow(blank, row('d'), 'a'))).toBe('adbc');
    expect(ids(removeRow(blank, 'b'))).toBe('ac');
    expect(ids(replaceRows(blank, [row('c'), row('x')], 'Example'))).toBe('cx');
  });

  it('remembers a move as one row, however many it passes', () => {
    expect(moveRow(blank, 'a', 3).past[0]?.rows).toHaveLength(1);
  });

  it('lets rows that hung from a row that goes hang from nothing', () => {
    const hung = writeCell(writeCell(blank, 'b', 'under', 'a'), 'c', 'under', 'b');
    const without = removeRow(hung, 'a');
    expect(without.rows.map(({ cells }) => cells)).toEqual([{}, { under: 'b' }]);
    expect(undo(without).rows).toEqual(hung.rows);
  });

  it('adds, renames and takes out columns, and brings back what stood in them', () => {
    const more = renameColumn(addColumn(blank, 'next', 'Next'), 'next', 'Next step');
    expect(more.definition.columns.at(-1)).toEqual({ id: 'next', label: 'Next step', kind: 'text' });
    const written = writeCell(more, 'a', 'next', 'Ring');
    const back = undo(removeColumn(written, 'next'));
    expect([back.definition, back.rows]).toEqual([written.definition, written.rows]);
  });

  it('a new change after a step back ends what could be done again', () => {
    const changed = writeCell(undo(moveRow(blank, 'a', 3)), 'a', 'who', 'x');
    expect(redo(changed)).toBe(changed);
  });
});

const anyEdit = fc.oneof(
  fc.record({ do: fc.constant('write' as const), row: fc.nat(9), words: fc.string({ maxLength: 8 }) }),
  fc.record({ do: fc.constant('place' as const), row: fc.nat(9), x: fc.integer({ min: 1, max: 5 }), y: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ do: fc.constant('hang' as const), row: fc.nat(9), from: fc.nat(9) }),
  fc.record({ do: fc.constant('move' as const), row: fc.nat(9), place: fc.integer({ min: -2, max: 12 }) }),
  fc.record({ do: fc.constant('rename' as const), row: fc.nat(9), words: fc.string({ maxLength: 8 }) }),
  fc.record({ do: fc.constant('add' as const), after: fc.nat(9) }),
  fc.record({ do: fc.constant('remove' as const), row: fc.nat(9) }),
  fc.record({ do: fc.constant('replace' as const), keep: fc.nat(9) }),
  fc.record({ do: fc.constant('column' as const), at: fc.nat(9), words: fc.string({ maxLength: 8 }) }),
);
type Edit = typeof anyEdit extends fc.Arbitrary<infer T> ? T : never;

let made = 0;
function apply(worksheet: Worksheet, edit: Edit): Worksheet {
  const at = (index: number) => worksheet.rows[index % Math.max(worksheet.rows.length, 1)]?.id ?? 'none';
  switch (edit.do) {
    case 'write':
      return writeCell(worksheet, at(edit.row), 'who', edit.words);
    case 'place':
      return writeCells(worksheet, at(edit.row), { say: edit.x, affected: edit.y });
    case 'hang':
      return writeCell(worksheet, at(edit.row), 'under', at(edit.from));
    case 'move':
      return moveRow(worksheet, at(edit.row), edit.place);
    case 'rename':
      return renameRow(worksheet, at(edit.row), edit.words);
    case 'add':
      return addRow(worksheet, row(`n${made++}`), at(edit.after));
    case 'remove':
      return removeRow(worksheet, at(edit.row));
    case 'column': {
      const id = worksheet.definition.columns[edit.at]?.id;
      if (!id) return addColumn(worksheet, `n${made++}`, edit.words);
      return edit.words.length > 4 ? renameColumn(worksheet, id, edit.words) : worksheet;
    }
    case 'replace':
      return replaceRows(worksheet, [...worksheet.rows.filter((_, index) => index % 3 === edit.keep % 3).reverse(), row(`n${made++}`)], 'Example');
  }
}

it('any changes can be taken back to the beginning and done again to the end, and what is kept can be read again', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 40 }), (edits) => {
      const states = edits.reduce((all, edit) => [...all, apply(all.at(-1)!, edit)], [blank]);
      const last = states.at(-1)!;
      let now = last;
      while (now.past.length > 0) now = undo(now);
      expect([now.rows, now.definition]).toEqual([blank.rows, blank.definition]);
      while (now.future.length > 0) now = redo(now);
      expect([now.rows, now.definition]).toEqual([last.rows, last.definition]);
      expect(worksheetSchema.parse(JSON.parse(JSON.stringify(last)))).toEqual(last);
    }),
  );
});
