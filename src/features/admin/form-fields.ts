// The fields of the form for each kind of entry, worked out from its schema: what each holds, what it is called and what helps to fill it in.
import { z } from 'zod';
import { labelOf } from '../../library/field-label.ts';
import type { Target } from '../../library/refs.ts';

interface Named {
  /** The key in the file. */
  name: string;
  label: string;
  help: string;
  /** The schema asks for it. The check says so, not the form: a draft can be saved while something is missing. */
  isNeeded: boolean;
}

/** What a field holds, and so how it is filled in and how it stands in the file. */
export type FieldKind =
  /** Words. `pattern`: what they have to look like, and what is said where they do not. */
  | { kind: 'words'; pattern?: [string, string] }
  /** `isGap`: where no number is given, the file says null. */
  | { kind: 'number'; isWhole: boolean; min?: number; max?: number; isGap: boolean }
  /** Yes or no. Where it may be left out, no is left out. */
  | { kind: 'switch' }
  | { kind: 'day' }
  /** One of a closed list. */
  | { kind: 'choice'; options: { label: string; value: string | number | boolean }[] }
  /** A link to something in the library. */
  | { kind: 'link'; target: Target }
  | { kind: 'group'; fields: FormField[] }
  | { kind: 'list'; item: FormField; max?: number }
  /** One of several shapes. `key` names the shape; `isOnlyInForm` where the file tells shapes apart by which field is there. */
  | { kind: 'shapes'; key: string; isOnlyInForm: boolean; shapes: Shape[] }
  /** Values by names that the writer chooses, such as the cells of a row. Each shape is one kind of value. */
  | { kind: 'record'; shapes: Shape[] };

/** One of several shapes of a field. `name` is its value in the file, or the field that only it has. */
export interface Shape {
  name: string;
  label: string;
  fields: FormField[];
}

export type FormField = Named & FieldKind;

/** In the form, a row of a record says what kind of value it holds, under which name, and the value. */
export const RECORD = { shape: 'holds', name: 'name', value: 'value' } as const;
/** In the form, names the shape of what the file tells apart by its fields. */
const SHAPE_KEY = 'shape';

interface Meta {
  title?: string;
  description?: string;
  target?: Target;
  labels?: Readonly<Record<string, string>>;
}

type Schema = z.core.$ZodTypes;
const asSchema = (schema: z.core.$ZodType) => schema as Schema;
const metaOf = (schema: Schema): Meta => z.globalRegistry.get(schema) ?? {};

/** What a schema says once it is known whether it may be left out, or be null. */
interface Unwrapped {
  schema: Schema;
  meta: Meta;
  isNeeded: boolean;
  isGap: boolean;
}

/** Takes off what only says that something may be missing. What the outside says of a field counts before what the inside says. */
function unwrap(schema: Schema): Unwrapped {
  const { def } = schema._zod;
  const meta = metaOf(schema);
  if (def.type !== 'optional' && def.type !== 'nullable') return { schema, meta, isNeeded: true, isGap: false };
  const inner = unwrap(asSchema(def.innerType));
  return {
    ...inner,
    meta: { ...inner.meta, ...meta },
    isNeeded: inner.isNeeded && def.type !== 'optional',
    isGap: inner.isGap || def.type === 'nullable',
  };
}

/** @throws always: what the form has no field for must not be lost in silence */
function unknownType(path: string, what: string): never {
  throw new Error(
    `The form at /admin/ has no field for ${path}: ${what}. Use a type that others use, or teach fieldKind in src/features/admin/form-fields.ts this one.`,
  );
}

const isWords = (schema: Schema) => schema._zod.def.type === 'string';

/** The pattern that words have to fit, with what the schema says where they do not. */
function patternOf(schema: Schema): [string, string] | undefined {
  const { checks = [] } = schema._zod.def;
  for (const { _zod } of checks) {
    const { format, pattern, error } = _zod.def as Partial<z.core.$ZodCheckStringFormatDef>;
    if (format !== 'regex' || !pattern) continue;
    const said = error?.({ code: 'invalid_format', format, input: '', path: [] } as unknown as Parameters<typeof error>[0]);
    return [pattern.source, typeof said === 'string' ? said : `Write it as ${pattern.source}.`];
  }
  return undefined;
}

/** Limits and kind of a number. */
function numberOf(schema: Schema, isGap: boolean): FieldKind {
  const { minValue, maxValue, isInt } = schema as z.ZodNumber;
  // Zod gives whole numbers the limits of what a computer can count.
  const given = (limit: number | null) => (limit !== null && Math.abs(limit) < Number.MAX_SAFE_INTEGER ? limit : undefined);
  const [min, max] = [given(minValue), given(maxValue)];
  return { kind: 'number', isWhole: isInt, isGap, ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

/** The most items that a list may hold. */
function mostOf(schema: Schema): number | undefined {
  const limits = (schema._zod.def.checks ?? []).map(({ _zod }) => _zod.def as { check: string; maximum?: number; length?: number });
  return limits.map(({ maximum, length }) => maximum ?? length).find((limit) => limit !== undefined);
}

const fieldsOf = (shape: Readonly<Record<string, z.core.$ZodType>>, path: string): FormField[] =>
  Object.entries(shape).map(([name, schema]) => fieldOf(name, asSchema(schema), `${path}.${name}`));

/** The shapes of a union: told apart by the word in one field, or by a field that only one of them has. */
function shapesOf(def: z.core.$ZodUnionDef & { discriminator?: string }, path: string): FieldKind {
  const options = def.options.map((option) => {
    const schema = asSchema(option);
    if (schema._zod.def.type !== 'object') return unknownType(path, 'one of several types that are not all objects');
    return { meta: metaOf(schema), shape: schema._zod.def.shape };
  });
  const { discriminator } = def;
  const shapes = options.map(({ meta, shape }): Shape => {
    if (discriminator) {
      const { [discriminator]: word, ...rest } = shape;
      const name = String((asSchema(word!)._zod.def as z.core.$ZodLiteralDef<string>).values[0]);
      return { name, label: meta.title ?? labelOf(name), fields: fieldsOf(rest, path) };
    }
    const own = Object.keys(shape).filter((name) => options.every((other) => other.shape === shape || !(name in other.shape)));
    const name = own.find((field) => unwrap(asSchema(shape[field]!)).isNeeded);
    if (!name) return unknownType(path, 'one of several objects that no field tells apart');
    return { name, label: meta.title ?? labelOf(name), fields: fieldsOf(shape, path) };
  });
  return { kind: 'shapes', key: discriminator ?? SHAPE_KEY, isOnlyInForm: !discriminator, shapes };
}

/** The kinds of value that a record may hold. */
function recordOf(def: z.core.$ZodRecordDef, path: string): FieldKind {
  const value = unwrap(asSchema(def.valueType)).schema;
  const inside = value._zod.def.type === 'pipe' ? asSchema(value._zod.def.out) : value;
  const values = inside._zod.def.type === 'union' ? inside._zod.def.options.map(asSchema) : [inside];
  const shapes = values.map((schema): Shape => {
    const field = fieldOf(RECORD.value, schema, path);
    if (field.kind !== 'words' && field.kind !== 'number' && field.kind !== 'switch') return unknownType(path, `a record of ${field.kind}`);
    const label = { words: 'Words', number: 'A number', switch: 'Yes or no' }[field.kind];
    return { name: field.kind, label, fields: [{ name: RECORD.name, label: 'Name', help: '', isNeeded: true, kind: 'words' }, field] };
  });
  return { kind: 'record', shapes };
}

const choiceOf = (values: readonly (string | number | boolean)[], labels: Meta['labels'] = {}): FieldKind => ({
  kind: 'choice',
  options: values.map((value) => ({ value, label: labels[String(value)] ?? labelOf(String(value)) })),
});

function fieldKind({ schema, meta, isGap }: Unwrapped, path: string): FieldKind {
  if (meta.target) return { kind: 'link', target: meta.target };
  const { def } = schema._zod;
  if (isGap && def.type !== 'number') return unknownType(path, 'null in place of anything but a number');
  switch (def.type) {
    case 'string': {
      const pattern = patternOf(schema);
      return { kind: 'words', ...(pattern && { pattern }) };
    }
    case 'number':
      return numberOf(schema, isGap);
    case 'boolean':
      return { kind: 'switch' };
    case 'enum':
      return choiceOf(Object.values(def.entries), meta.labels);
    case 'literal':
      if (def.values.length === 1 && def.values[0] === true) return { kind: 'switch' };
      return choiceOf(def.values as (string | number | boolean)[], meta.labels ?? { false: 'No' });
    case 'object':
      return { kind: 'group', fields: fieldsOf(def.shape, path) };
    case 'array': {
      const max = mostOf(schema);
      return { kind: 'list', item: fieldOf('item', asSchema(def.element), `${path}[]`), ...(max !== undefined && { max }) };
    }
    case 'union':
      return shapesOf(def, path);
    case 'record':
      return recordOf(def, path);
    case 'pipe':
      // A day is the one thing that is read in two ways.
      if (isWords(asSchema(def.out)) && (def.out._zod.def as { format?: string }).format === 'date') return { kind: 'day' };
      return unknownType(path, 'a value that is changed while it is read');
    default:
      return unknownType(path, `the type “${def.type}”`);
  }
}

function fieldOf(name: string, schema: Schema, path: string): FormField {
  const unwrapped = unwrap(schema);
  const { meta, isNeeded } = unwrapped;
  return { name, label: meta.title ?? labelOf(name), help: meta.description ?? '', isNeeded, ...fieldKind(unwrapped, path) };
}

/**
 * The fields of one kind of entry, in the order of its schema.
 * @param name what to call it where something is wrong. Example: case-studies
 * @throws if the schema holds a type that the form has no field for, with its place and what to do
 */
export function formFields(name: string, schema: z.core.$ZodType): FormField[] {
  const { def } = asSchema(schema)._zod;
  return def.type === 'object' ? fieldsOf(def.shape, name) : unknownType(name, `the type “${def.type}” in place of an object`);
}
