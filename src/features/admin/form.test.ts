// The form for people who do not code: its fields come from the schemas, Sveltia can read its configuration, and no entry is changed by going through it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Field } from '@sveltia/cms';
import { projectRoot } from '../../../tests/helpers/content-folder.ts';
import { readLibrary } from '../../../tests/helpers/library.ts';
import { entryFiles } from '../../library/load-files.ts';
import { COLLECTIONS, type CollectionName } from '../../library/refs.ts';
import { extensionOf } from '../../library/schemas/index.ts';
import { readEntry, writeEntry } from './entry-file.ts';
import { fromForm, toForm, type Data } from './form-data.ts';
import { formFields } from './form-fields.ts';
import { allFormFields, choicesOf, sveltiaConfig } from './sveltia-config.ts';

const fields = allFormFields();
const config = sveltiaConfig(fields, choicesOf(readLibrary()), 'project');
const sveltiaFields = Object.fromEntries((config.collections ?? []).map((one) => ['name' in one ? one.name : '', 'fields' in one ? one.fields : []])) as Record<
  CollectionName,
  Field[]
>;
const files = COLLECTIONS.flatMap((collection) =>
  entryFiles(projectRoot, collection).map((file) => ({ collection, file, text: readFileSync(join(projectRoot, file), 'utf8') })),
);
const hasBody = (collection: CollectionName) => extensionOf(collection) === 'mdx';

type Some = Field & {
  fields?: Field[];
  field?: Field;
  types?: { name: string; fields?: Field[] }[];
  typeKey?: string;
  multiple?: boolean;
  required?: boolean;
  default?: unknown;
};

/** What Sveltia makes of a value when an entry is opened: what is not there gets what a new entry begins with, and what has another type is put right. */
function opened(field: Field, value: unknown): unknown {
  const { widget, fields: inner, field: single, types, typeKey = 'type', multiple, required = true, default: start } = field as Some;
  const all = (list: readonly Field[], data: Data) => ({ ...data, ...Object.fromEntries(list.map((one) => [one.name, opened(one, data[one.name])])) });
  const ofType = (data: Data) => all(types?.find(({ name }) => name === data[typeKey])?.fields ?? [], data);
  if (widget === 'object') {
    if (value === undefined || value === null) return required && inner ? all(inner, {}) : null;
    return types ? ofType(value as Data) : all(inner!, value as Data);
  }
  if (widget === 'list') {
    const items = (value ?? []) as unknown[];
    if (single) return items.map((item) => opened(single, item));
    if (!inner && !types) return items;
    return items.map((item) => (types ? ofType(item as Data) : all(inner!, item as Data)));
  }
  if (multiple) return value ?? [];
  if (widget === 'boolean') return value ?? start ?? false;
  if (widget === 'number') return value ?? null;
  if (widget === 'select' || widget === 'relation') return value ?? '';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : (value ?? '');
}

/** What the form hands to be written when somebody opens an entry, changes `edit` and saves. */
function saved(collection: CollectionName, text: string, edit: Data = {}): string {
  const held = readEntry(fields[collection], hasBody(collection), text);
  const shown = Object.fromEntries(sveltiaFields[collection].map((field) => [field.name, opened(field, held[field.name])]));
  return writeEntry(fields[collection], hasBody(collection), { ...held, ...shown, ...edit });
}

/** Lines that two texts do not share. */
const changedLines = (before: string, after: string) => {
  const old = before.split('\n');
  return after.split('\n').filter((line) => !old.includes(line)).length;
};

describe('an entry that goes through the form', () => {
  test.each(COLLECTIONS)('%s: opened and saved, every one keeps its text to the letter', (collection) => {
    const changed = files.filter((one) => one.collection === collection && saved(collection, one.text) !== one.text).map(({ file }) => file);
    expect(changed).toEqual([]);
  });

  test.each(COLLECTIONS)('%s: written anew, every one holds the same data and text', (collection) => {
    for (const { file, text } of files.filter((one) => one.collection === collection)) {
      const held = readEntry(fields[collection], hasBody(collection), text);
      const again = writeEntry(fields[collection], hasBody(collection), { ...held, __source: undefined });
      const dataOf = (of: string): unknown => parse(hasBody(collection) ? /^---\n([\s\S]*?)\n---\n/.exec(of)![1]! : of);
      expect(dataOf(again), file).toEqual(dataOf(text));
      if (hasBody(collection)) expect(again.slice(again.indexOf('\n---\n')).trim(), file).toBe(text.slice(text.indexOf('\n---\n')).trim());
    }
  });

  test('a new title changes one line, and nothing else', () => {
    for (const collection of COLLECTIONS) {
      const { file, text } = files.find((one) => one.collection === collection)!;
      const after = saved(collection, text, { title: 'Another title' });
      expect(after, file).toContain('title: Another title\n');
      expect(changedLines(text, after), file).toBe(1);
    }
  });

  test('is no draft afterwards if it was none, and is one if somebody says so', () => {
    const { text } = files.find(({ collection }) => collection === 'glossary')!;
    expect(saved('glossary', text)).not.toContain('draft');
    expect(saved('glossary', text, { draft: true })).toMatch(/^title: .*\ndraft: true\n/m);
    expect(saved('glossary', saved('glossary', text, { draft: true }), { draft: false })).toBe(text);
  });

  test('new: what was left empty is left out, ids stand in one line, and shapes say only what the schema knows', () => {
    const held = {
      title: 'A new one',
      draft: true,
      summary: '',
      aliases: [],
      cites: ['phe-a4-people-q01'],
      minutes: 15,
      dimension: '',
      parts: [
        { shape: 'read', read: 'tools/stakeholder-map', note: '', minutes: 5, optional: false },
        { shape: 'ask', ask: { form: 'rating', id: 'how-far', text: 'How far?', low: 'Not', high: 'Very' }, minutes: 5, optional: true },
      ],
    };
    expect(writeEntry(fields.assignments, false, held)).toBe(`title: A new one
draft: true
cites: [phe-a4-people-q01]
minutes: 15
parts:
  - read: tools/stakeholder-map
    minutes: 5
  - ask:
      form: rating
      id: how-far
      text: How far?
      low: Not
      high: Very
    minutes: 5
    optional: true
`);
  });

  test('comments stay, but inside a field that was changed', () => {
    const text = '# About it.\ntitle: One\n# Who.\naudiences: # inside\n  - planner\n# The last.\n';
    expect(saved('paths', text, { audiences: ['trainer'] })).toBe('# About it.\ntitle: One\n# Who.\naudiences: [trainer]\n# The last.\n');
    expect(saved('paths', text, { title: 'Two' })).toBe(text.replace('One', 'Two'));
  });

  test('numbers of a chart stay numbers, and a gap stays a gap', () => {
    const chart = { title: 'T', unit: '%', series: ['a'], rows: [{ label: 'x', values: [3080, null] }] };
    const form = toForm(fields.evidence, { chart });
    expect(fromForm(fields.evidence, form)).toEqual({ chart });
  });
});

describe('the fields of the form', () => {
  test('say what they are called and what belongs there, all of them', () => {
    const unsaid = (list: readonly Field[], path: string): string[] =>
      list.flatMap((one) => {
        const { name, label, hint, fields: inner, types } = one as Some & { hint?: string };
        const here = `${path}.${name}`;
        return [
          ...(label && (hint || name === 'name' || name === 'value') ? [] : [here]),
          ...unsaid(inner ?? [], here),
          ...(types ?? []).flatMap((type) => unsaid(type.fields ?? [], here)),
        ];
      });
    expect(COLLECTIONS.flatMap((name) => unsaid(sveltiaFields[name], name))).toEqual([]);
  });

  test('every link is a picker', () => {
    const pickers = JSON.stringify(config);
    for (const target of ['sources', 'dimensions', 'tools', 'ideas', 'glossary']) expect(pickers).toContain(`"widget":"relation","collection":"${target}"`);
    expect(pickers).toContain('"value":"tools/stakeholder-map"');
    expect(pickers).toContain('{{slug}}#{{expectations.*.id}}');
  });

  test.each([
    ['a set', z.strictObject({ title: z.set(z.string()) }), 'The form at /admin/ has no field for things.title: the type “set”.'],
    [
      'null',
      z.strictObject({ a: z.strictObject({ b: z.array(z.string().nullable()) }) }),
      'no field for things.a.b[]: null in place of anything but a number.',
    ],
    [
      'two alike',
      z.strictObject({ a: z.union([z.strictObject({ b: z.string() }), z.strictObject({ b: z.number() })]) }),
      'no field for things.a: one of several objects that no field tells apart.',
    ],
    ['a changed value', z.strictObject({ a: z.string().transform(Number) }), 'no field for things.a: a value that is changed while it is read.'],
  ])('%s in a schema stops the build, with its place and what to do', (_, schema, said) => {
    expect(() => formFields('things', schema)).toThrow(said);
    expect(() => formFields('things', schema)).toThrow('teach fieldKind in src/features/admin/form-fields.ts');
  });
});

test('the configuration is what Sveltia’s own schema asks for', () => {
  const schema = JSON.parse(readFileSync(join(projectRoot, 'node_modules/@sveltia/cms/schema/sveltia-cms.json'), 'utf8')) as {
    definitions: Record<string, unknown>;
  };
  // Fields of one’s own making, which we have none of, are the one thing in it that Zod cannot read.
  schema.definitions['Field'] = { $ref: '#/definitions/StandardField' };
  delete schema.definitions['CustomField'];
  const validator = z.fromJSONSchema(schema);
  expect(validator.safeParse(JSON.parse(JSON.stringify(config))).error?.issues ?? []).toEqual([]);
  expect(validator.safeParse({ ...config, collections: [{ name: 'a', folder: 'b', fields: [{ name: 'c', widget: 'strin' }] }] }).success).toBe(false);
});
