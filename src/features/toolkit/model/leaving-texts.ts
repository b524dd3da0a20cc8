// What was written in a worksheet, for the check for details of people, each with the way back to where it stands.
import type { LeavingText } from '../../exchange/index.ts';
import { LIMITS } from './definition.ts';
import { rolesIn } from './roles.ts';
import type { Row, Worksheet } from './worksheet.ts';
import * as texts from '../texts.ts';

type Leaving = LeavingText<Worksheet>;

/** New words take the past with them: undo would bring the old ones back. */
const forgetful = (worksheet: Worksheet): Worksheet => ({ ...worksheet, past: [], future: [] });

const withRow = (worksheet: Worksheet, id: string, change: (row: Row) => Row): Worksheet =>
  forgetful({ ...worksheet, rows: worksheet.rows.map((row) => (row.id === id ? change(row) : row)) });

/** Every text of the person’s own: labels of own rows, cells of words, headings of own columns, actions, and who took part. */
export function worksheetTexts({ definition, rows, actions, roles }: Worksheet): Leaving[] {
  const written = definition.columns.filter(({ kind }) => kind === 'text' || kind === 'role');
  const labels = rows
    .filter(({ id }) => !definition.rows.some((row) => row.id === id))
    .map(({ id, label }): Leaving => ({
      note: { id, label: definition.rowName, text: label },
      most: LIMITS.label,
      put: (worksheet, text) => withRow(worksheet, id, (row) => ({ ...row, label: text })),
    }));
  const cells = rows.flatMap((row) =>
    written.flatMap((column): Leaving[] => {
      const cell = row.cells[column.id];
      if (typeof cell !== 'string') return [];
      const put: Leaving['put'] = (worksheet, text) =>
        withRow(worksheet, row.id, (now) => {
          const { [column.id]: _, ...others } = now.cells;
          return { ...now, cells: text ? { ...others, [column.id]: text } : others };
        });
      return [{ note: { id: `${row.id}/${column.id}`, label: `${row.label}: ${column.label}`, text: cell }, most: LIMITS.cell, put }];
    }),
  );
  const headings = definition.columns.map(({ id, label }): Leaving => ({
    note: { id: `column/${id}`, label: texts.headingOfAColumn, text: label },
    most: LIMITS.words,
    put: (worksheet, text) =>
      forgetful({
        ...worksheet,
        definition: {
          ...worksheet.definition,
          columns: worksheet.definition.columns.map((column) => (column.id === id ? { ...column, label: text } : column)),
        },
      }),
  }));
  const doing = actions.flatMap(({ id, text, role }): Leaving[] => {
    const put =
      (field: 'text' | 'role'): Leaving['put'] =>
      (worksheet, words) => ({ ...worksheet, actions: worksheet.actions.map((action) => (action.id === id ? { ...action, [field]: words } : action)) });
    return [
      { note: { id: `action/${id}`, label: texts.action, text }, most: LIMITS.words, put: put('text') },
      { note: { id: `role/${id}`, label: texts.whoDoesIt, text: role }, most: LIMITS.words, put: put('role') },
    ];
  });
  const partakers: Leaving = {
    note: { id: 'roles', label: texts.whoTakesPart, text: roles.join(',') },
    put: (worksheet, text) => ({ ...worksheet, roles: rolesIn(text) }),
  };
  return [...labels, ...cells, ...headings, ...doing, partakers];
}
