// worksheet/column, worksheet/row and worksheet/cell: a picture draws columns that it can draw, and an example fills what is there.
import { nearest, type Issue } from '../issue.ts';
import type { AnswerKind, PictureKind, Worksheet } from '../schemas/worksheet.ts';
import type { Rule } from './rule.ts';

type Path = (string | number)[];
/** What is wrong in one worksheet, with the place below `worksheet`. */
interface Fault {
  code: string;
  path: Path;
  message: string;
  didYouMean?: string[];
  known?: string[];
}
type Picture = Worksheet['pictures'][number];
type Column = Worksheet['columns'][number];

/** Which kinds of answer each field of a picture can draw. */
const DRAWS: Readonly<Record<PictureKind, Readonly<Record<string, readonly AnswerKind[]>>>> = {
  checklist: { state: ['choice'] },
  plane: { x: ['scale'], y: ['scale'] },
  grid: {},
  board: { group: ['choice', 'text'], votes: ['votes'] },
  deck: { pile: ['choice'] },
  tree: { parent: ['row'] },
  bars: { value: ['number'] },
  line: { value: ['number'], when: ['date'] },
  sheet: {},
};

const unknown = (code: string, path: Path, what: string, id: string, known: string[]): Fault => ({
  code,
  path,
  message: `"${id}" is not a ${what} of this worksheet.`,
  didYouMean: nearest(id, known),
  known,
});

function pictureFaults(picture: Picture, path: Path, { columns, rows = [] }: Worksheet): Fault[] {
  const ids = columns.map(({ id }) => id);
  const named = Object.entries(DRAWS[picture.kind]).flatMap(([field, kinds]): Fault[] => {
    const id = (picture as unknown as Record<string, string | undefined>)[field];
    if (id === undefined) return [];
    const column = columns.find((one) => one.id === id);
    if (!column) return [unknown('worksheet/column', [...path, field], 'column', id, ids)];
    if (kinds.includes(column.kind)) return [];
    return [
      { code: 'worksheet/column', path: [...path, field], message: `A ${picture.kind} draws ${kinds.join(' or ')} here, and "${id}" is ${column.kind}.` },
    ];
  });
  if (picture.kind === 'plane' && picture.x === picture.y)
    named.push({ code: 'worksheet/column', path: [...path, 'y'], message: 'A plane needs two scales, one across and one up.' });
  if (picture.kind !== 'grid') return named;
  const lanes = rows.map(({ id }) => id);
  const lost = (['line', 'belowLine'] as const).flatMap((field) => {
    const id = picture[field]?.row;
    return id === undefined || lanes.includes(id) ? [] : [unknown('worksheet/row', [...path, field, 'row'], 'row', id, lanes)];
  });
  return [...named, ...lost];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Why a cell cannot stand in its column; nothing where it can. A lane drawn as a line takes numbers from -2 to 2. */
function cellFault(cell: string | number | boolean, column: Column, isLine: boolean, rowIds: readonly string[]): string | undefined {
  if (isLine)
    return typeof cell === 'number' && Number.isInteger(cell) && Math.abs(cell) <= 2 ? undefined : 'is drawn as a line: write a whole number from -2 to 2';
  switch (column.kind) {
    case 'choice':
      return column.choices.some(({ id }) => id === cell) ? undefined : `is one of ${column.choices.map(({ id }) => id).join(', ')}`;
    case 'scale':
      return typeof cell === 'number' && Number.isInteger(cell) && cell >= 1 && cell <= column.steps
        ? undefined
        : `is a whole number from 1 to ${column.steps}`;
    case 'votes':
      return typeof cell === 'number' && Number.isInteger(cell) && cell >= 0 ? undefined : 'is a number of votes';
    case 'number':
      return typeof cell === 'number' ? undefined : 'is a number';
    case 'tick':
      return typeof cell === 'boolean' ? undefined : 'is true or false';
    case 'date':
      return typeof cell === 'string' && DAY.test(cell) ? undefined : 'is a day, such as 2026-11-29';
    case 'row':
      return typeof cell === 'string' && rowIds.includes(cell) ? undefined : 'is the id of another row';
    case 'text':
    case 'role':
      return typeof cell === 'string' ? undefined : 'is in words';
  }
}

function exampleFaults({ columns, rows = [], example, pictures, ownRows }: Worksheet): Fault[] {
  const start = rows.map(({ id }) => id);
  const rowIds = [...new Set([...start, ...example.rows.map(({ id }) => id)])];
  const lines = pictures.flatMap((picture) => (picture.kind === 'grid' && picture.line ? [picture.line.row] : []));
  const columnIds = columns.map(({ id }) => id);
  return example.rows.flatMap((row, index): Fault[] => {
    const path: Path = ['example', 'rows', index];
    const isOwn = !start.includes(row.id);
    const faults: Fault[] = [];
    if (isOwn && !ownRows) faults.push(unknown('worksheet/row', [...path, 'id'], 'row', row.id, start));
    if (isOwn && ownRows && row.label === undefined)
      faults.push({ code: 'worksheet/row', path: [...path, 'id'], message: `The row "${row.id}" is not there from the start. Give it a label.` });
    for (const [id, cell] of Object.entries(row.cells)) {
      const column = columns.find((one) => one.id === id);
      if (!column) {
        faults.push(unknown('worksheet/column', [...path, 'cells', id], 'column', id, columnIds));
        continue;
      }
      const why = cellFault(cell, column, lines.includes(row.id), rowIds);
      if (why) faults.push({ code: 'worksheet/cell', path: [...path, 'cells', id], message: `"${column.label}" ${why}. Found: ${String(cell)}` });
    }
    return faults;
  });
}

/** A row asks columns that are there. */
const askFaults = ({ columns, rows = [] }: Worksheet): Fault[] => {
  const ids = columns.map(({ id }) => id);
  return rows.flatMap(({ asks = [] }, index) =>
    asks.flatMap((id, at) => (ids.includes(id) ? [] : [unknown('worksheet/column', ['rows', index, 'asks', at], 'column', id, ids)])),
  );
};

/** A step shows rows that are there from the start. */
const stepFaults = (steps: readonly { rows?: string[] | undefined }[], { rows = [] }: Worksheet): Fault[] => {
  const ids = rows.map(({ id }) => id);
  return steps.flatMap(({ rows: lanes = [] }, index) =>
    lanes.flatMap((id, at) => (ids.includes(id) ? [] : [unknown('worksheet/row', ['steps', index, 'rows', at], 'row', id, ids)])),
  );
};

function twice(list: readonly { id: string }[], path: Path, what: string): Fault[] {
  return list.flatMap(({ id }, index) =>
    list.findIndex((one) => one.id === id) === index
      ? []
      : [{ code: 'worksheet/twice', path: [...path, index, 'id'], message: `There are two ${what} "${id}".` }],
  );
}

export const worksheets: Rule = ({ graph }) =>
  graph.all('tools').flatMap(({ file, data: { worksheet, steps } }): Issue[] => {
    if (!worksheet) return [];
    const faults = [
      ...twice(worksheet.columns, ['columns'], 'columns'),
      ...twice(worksheet.rows ?? [], ['rows'], 'rows'),
      ...twice(worksheet.example.rows, ['example', 'rows'], 'rows'),
      ...worksheet.pictures.flatMap((picture, index) => pictureFaults(picture, ['pictures', index], worksheet)),
      ...askFaults(worksheet),
      ...exampleFaults(worksheet),
    ];
    if (!worksheet.example.note.startsWith('Illustrative'))
      faults.push({
        code: 'worksheet/example',
        path: ['example', 'note'],
        message: 'Begin the note with “Illustrative”, and say what in the example is made up.',
      });
    return [
      ...faults.map(({ path, ...fault }): Issue => ({ ...fault, file, place: { path: ['worksheet', ...path] } })),
      ...stepFaults(steps, worksheet).map(({ path, ...fault }): Issue => ({ ...fault, file, place: { path } })),
    ];
  });
