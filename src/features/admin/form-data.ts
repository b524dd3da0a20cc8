// Turns the data of an entry into what the form holds, and back: shapes get names, records become rows, and what was left empty is left out.
import { RECORD, type FormField, type Shape } from './form-fields.ts';

export type Data = Record<string, unknown>;
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
const isEmpty = (value: unknown) => value === undefined || value === null || value === '' || (typeof value === 'string' && !value.trim());

const KIND_OF_VALUE: Readonly<Record<string, string>> = { string: 'words', number: 'number', boolean: 'switch' };

/** The shape that data has. */
const shapeOf = (field: FormField & { kind: 'shapes' }, data: Data): Shape | undefined =>
  field.shapes.find(({ name }) => (field.isOnlyInForm && !(field.key in data) ? name in data : data[field.key] === name));

/** One value of an entry as the form holds it. */
function toFormValue(field: FormField, value: unknown): unknown {
  // The form would fill in what it begins new entries with.
  if (field.kind === 'switch') return value ?? false;
  if (value === undefined) return undefined;
  if (field.kind === 'list') return Array.isArray(value) ? value.map((item) => toFormValue(field.item, item)) : value;
  if (!isData(value)) return value;
  if (field.kind === 'group') return toForm(field.fields, value);
  if (field.kind === 'record')
    return Object.entries(value).map(([name, held]) => ({
      [RECORD.shape]: KIND_OF_VALUE[typeof held],
      [RECORD.name]: name,
      [RECORD.value]: held,
    }));
  if (field.kind !== 'shapes') return value;
  const shape = shapeOf(field, value);
  return shape ? { [field.key]: shape.name, ...toForm(shape.fields, value) } : value;
}

/** What the form holds of an entry. Fields that the schema does not know come along. */
export function toForm(fields: readonly FormField[], data: Data): Data {
  const known = fields.map((field) => [field.name, toFormValue(field, data[field.name])] as const);
  return { ...data, ...Object.fromEntries(known.filter(([, value]) => value !== undefined)) };
}

/** One value as it stands in the file; nothing where it was left empty. */
function fromFormValue(field: FormField, value: unknown): unknown {
  if (field.kind === 'switch') return value === true || (field.isNeeded && value === false) ? value : undefined;
  if (field.kind === 'number' && field.isGap) return isEmpty(value) ? null : value;
  if (isEmpty(value)) return undefined;
  if (field.kind === 'list' && Array.isArray(value)) {
    const items = value.map((item) => fromFormValue(field.item, item)).filter((item) => item !== undefined);
    return items.length ? items : undefined;
  }
  if (field.kind === 'record' && Array.isArray(value)) {
    const rows = value.filter((row): row is Data => isData(row) && !isEmpty(row[RECORD.name]) && !isEmpty(row[RECORD.value]));
    return Object.fromEntries(rows.map((row) => [String(row[RECORD.name]), row[RECORD.value]]));
  }
  if (!isData(value)) return value;
  if (field.kind === 'group') return orNothing(fromForm(field.fields, value));
  if (field.kind !== 'shapes') return value;
  const shape = shapeOf(field, value);
  if (!shape) return value;
  const inside = fromForm(shape.fields, Object.fromEntries(shape.fields.map(({ name }) => [name, value[name]])));
  return field.isOnlyInForm ? orNothing(inside) : { [field.key]: shape.name, ...inside };
}

const orNothing = (data: Data) => (Object.keys(data).length ? data : undefined);

/** The data of an entry from what the form holds, in the order of its fields; fields that the schema does not know come last. */
export function fromForm(fields: readonly FormField[], data: Data): Data {
  const known = fields.map((field) => [field.name, fromFormValue(field, data[field.name])] as const);
  const names = new Set(fields.map(({ name }) => name));
  const others = Object.entries(data).filter(([name]) => !names.has(name));
  return Object.fromEntries([...known.filter(([, value]) => value !== undefined), ...others]);
}
