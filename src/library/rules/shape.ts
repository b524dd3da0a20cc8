// Turns what a schema says of a file into issues in our own words.
import type { z } from 'zod';
import { nearest, type Issue } from '../issue.ts';
import type { CollectionName } from '../refs.ts';
import { SCHEMAS } from '../schemas/index.ts';

type ZodIssue = z.core.$ZodIssue;

/** Names of the fields at one level of a schema, as far as it is an object or a list of objects. */
function fieldsAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  let at = schema as { def?: { type: string; innerType?: unknown; element?: unknown; shape?: Record<string, unknown>; in?: unknown } } | undefined;
  const unwrap = () => {
    while (at?.def && ['optional', 'default', 'nullable', 'pipe'].includes(at.def.type)) at = (at.def.innerType ?? at.def.in) as typeof at;
  };
  for (const step of path) {
    unwrap();
    at = (at?.def?.type === 'array' ? at.def.element : at?.def?.shape?.[String(step)]) as typeof at;
  }
  unwrap();
  return Object.keys(at?.def?.shape ?? {});
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

/** Issues for one file that does not fit the schema of its collection. */
export function shapeIssues(collection: CollectionName, file: string, error: z.ZodError): Issue[] {
  return error.issues.flatMap((issue): Issue[] => {
    const code = codeOf(collection, issue);
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    const name = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('').replace(/^\./, '') || 'the file';
    if (issue.code === 'unrecognized_keys') {
      const known = fieldsAt(SCHEMAS[collection], issue.path);
      return issue.keys.map((key) => ({ code, file, place: { path: [...path, key] }, message: `${name === 'the file' ? '' : `${name}: `}there is no field “${key}” here.`, didYouMean: nearest(key, known), known }));
    }
    if (issue.code === 'invalid_value')
      return [{ code, file, place: { path }, message: `${name} has a value that is not in the list.`, known: issue.values.map(String) }];
    return [{ code, file, place: { path }, message: `${name}: ${issue.message}.` }];
  });
}
