// Turns what a schema says of a file into issues in our own words.
import type { z } from 'zod';
import { nearest, type Issue } from '../issue.ts';
import { NOT_AN_ID, type CollectionName } from '../refs.ts';
import { SCHEMAS } from '../schemas/index.ts';
import { slugOf } from '../slug.ts';

type ZodIssue = z.core.$ZodIssue;

/** As much of a Zod schema as is needed to walk through it. */
interface SchemaNode {
  def?: { type: string; innerType?: SchemaNode; in?: SchemaNode; out?: SchemaNode; element?: SchemaNode; shape?: Record<string, SchemaNode> };
}

/** The schema itself, without the wrappers that make it optional or change its value. */
function unwrap(node: SchemaNode | undefined): SchemaNode | undefined {
  const { def } = node ?? {};
  if (def && ['optional', 'default', 'nullable'].includes(def.type)) return unwrap(def.innerType);
  if (def?.type === 'pipe') return unwrap(def.in?.def?.type === 'transform' ? def.out : def.in);
  return node;
}

/** The schema at a path, with its wrappers. */
function nodeAt(schema: unknown, path: readonly PropertyKey[]): SchemaNode | undefined {
  let at = schema as SchemaNode | undefined;
  for (const step of path) {
    const { def } = unwrap(at) ?? {};
    at = def?.type === 'array' ? def.element : def?.shape?.[String(step)];
  }
  return at;
}

/** Whether a field may be left out. */
export const isOptionalAt = (schema: unknown, path: readonly PropertyKey[]): boolean => nodeAt(schema, path)?.def?.type === 'optional';

/** Names of the fields at one level of a schema, as far as it is an object or a list of objects. */
const fieldsAt = (schema: unknown, path: readonly PropertyKey[]): string[] => Object.keys(unwrap(nodeAt(schema, path))?.def?.shape ?? {});

/** Paths of the fields of a schema, optional ones too, that some data does not use; of a list, its first item counts. */
export function unusedFields(schema: unknown, data: unknown, path: (string | number)[] = []): (string | number)[][] {
  const node = unwrap(schema as SchemaNode);
  if (node?.def?.type === 'array') return Array.isArray(data) && data.length ? unusedFields(node.def.element, data[0], [...path, 0]) : [];
  return Object.entries(node?.def?.shape ?? {}).flatMap(([name, field]) => {
    const value = (data as Record<string, unknown> | null)?.[name];
    return value === undefined ? [[...path, name]] : unusedFields(field, value, [...path, name]);
  });
}

/** The check that a schema problem belongs to. */
function codeOf(collection: CollectionName, issue: ZodIssue): string {
  const field = String(issue.path.at(-1) ?? '');
  const missing = issue.code === 'invalid_type' || issue.code === 'too_small';
  if (issue.code === 'unrecognized_keys') return 'field/unknown';
  if (missing && field === 'summary') return 'summary/missing';
  if (missing && field === 'cites') return 'cite/none';
  if (field === 'reviewed') return 'reviewed/missing';
  if (collection === 'question-sets' && issue.path.includes('questions') && field === 'id') return 'question/no-id';
  return 'field/invalid';
}

/** Example: nameOf(['parts', 0, 'title']) → parts[0].title */
export const nameOf = (path: readonly (string | number)[]) =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');

const EXPECTED: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'a group of fields',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};
const found = (input: unknown) =>
  Array.isArray(input) ? 'a list' : input === null ? 'nothing' : typeof input === 'object' ? 'a group of fields' : JSON.stringify(input);

/** What is wrong with a field, what was found there and what belongs there. */
function wordProblem(name: string, issue: ZodIssue): string {
  if (issue.input === undefined && issue.code !== 'custom') return `${name} is missing.`;
  if (issue.code === 'invalid_type') {
    const isUnquoted = issue.expected === 'string' && ['number', 'boolean'].includes(typeof issue.input);
    return `${name} should be ${EXPECTED[issue.expected] ?? issue.expected}; found ${found(issue.input)}.${isUnquoted ? ` Put it in quotes: "${String(issue.input)}".` : ''}`;
  }
  if (issue.code === 'invalid_value') return `${name} is ${found(issue.input)}, which is not in the list.`;
  if (issue.code === 'too_small' && issue.origin === 'array')
    return `${name} needs at least ${issue.minimum} ${issue.minimum === 1 ? 'item' : 'items'}; found ${(issue.input as unknown[]).length}.`;
  if (issue.code === 'too_big' && issue.origin === 'array') return `${name} has ${(issue.input as unknown[]).length} items; ${issue.maximum} is the most.`;
  return `${name} is ${found(issue.input)}: ${issue.message}.`;
}

/**
 * Issues for one file that does not fit the schema of its collection.
 * @param error from a parse with `reportInput`, so that each problem says what was found
 */
export function shapeIssues(collection: CollectionName, file: string, error: z.ZodError): Issue[] {
  return error.issues.flatMap((issue): Issue[] => {
    const code = codeOf(collection, issue);
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    const name = nameOf(path) || 'the file';
    if (issue.code === 'unrecognized_keys') {
      const known = fieldsAt(SCHEMAS[collection], issue.path);
      const prefix = name === 'the file' ? '' : `${name}: `;
      return issue.keys.map((key) => ({
        code,
        file,
        place: { path: [...path, key], atName: true },
        message: `${prefix}there is no field “${key}” here.`,
        didYouMean: nearest(key, known),
        known,
      }));
    }
    const known = issue.code === 'invalid_value' ? issue.values.map(String) : undefined;
    return [
      {
        code,
        file,
        place: { path },
        message: wordProblem(name, issue),
        ...(known ? { didYouMean: typeof issue.input === 'string' ? nearest(issue.input, known) : [], known } : {}),
        ...(issue.message === NOT_AN_ID && typeof issue.input === 'string' ? { didYouMean: [slugOf(issue.input)] } : {}),
      },
    ];
  });
}
