// What was written in a worksheet, for the check for details of people, and its new words put back.
import type { Note } from '../../exchange/index.ts';
import type { Row, Worksheet } from './worksheet.ts';

/** Every text of the person’s own: labels of own rows, cells of words, actions, and who took part. */
export function worksheetNotes(title: string, { definition, rows, actions, roles }: Worksheet): Note[] {
  const written = definition.columns.filter(({ kind }) => kind === 'text' || kind === 'role');
  return [
    { id: 'title', label: 'Name of the worksheet', text: title },
    ...rows.flatMap((row) => [
      ...(definition.rows.some(({ id }) => id === row.id) ? [] : [{ id: row.id, label: definition.rowName, text: row.label }]),
      ...written.flatMap(({ id, label }) => {
        const cell = row.cells[id];
        return typeof cell === 'string' ? [{ id: `${row.id}/${id}`, label: `${row.label}: ${label}`, text: cell }] : [];
      }),
    ]),
    ...actions.flatMap(({ id, text, role }) => [
      { id: `action/${id}`, label: 'Action', text },
      { id: `role/${id}`, label: 'Who does it', text: role },
    ]),
    { id: 'roles', label: 'Who takes part', text: roles.join(',') },
  ].filter(({ text }) => text.trim() !== '');
}

/** The worksheet with changed texts. Its past goes: it would bring the old words back. */
export function withWorksheetNotes(worksheet: Worksheet, changed: ReadonlyMap<string, string>): Worksheet {
  if (changed.size === 0) return worksheet;
  const withWords = (row: Row): Row => ({
    ...row,
    label: changed.get(row.id) ?? row.label,
    cells: Object.fromEntries(
      Object.entries(row.cells)
        .map(([id, cell]) => [id, changed.get(`${row.id}/${id}`) ?? cell])
        .filter(([, cell]) => cell !== ''),
    ),
  });
  const roles = changed.get('roles');
  return {
    ...worksheet,
    rows: worksheet.rows.map(withWords),
    actions: worksheet.actions.map((action) => ({
      ...action,
      text: changed.get(`action/${action.id}`) ?? action.text,
      role: changed.get(`role/${action.id}`) ?? action.role,
    })),
    ...(roles !== undefined && { roles: roles === '' ? [] : roles.split(',') }),
    past: [],
    future: [],
  };
}
