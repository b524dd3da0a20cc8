// JSON Schemas of every collection and of the files beside them: editors complete and check YAML with them while somebody types (.vscode/settings.json).
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { appraisalCriteriaSchema } from './appraisal-criteria.ts';
import { elsewhereSchema } from './elsewhere.ts';
import { keyOf } from './entry.ts';
import { everydayWordsSchema } from './everyday-words.ts';
import { labelOf } from './field-label.ts';
import type { Graph } from './graph.ts';
import { helpNowSchema } from './help-now.ts';
import { leaveOutSchema } from './leave-out.ts';
import { redirectsSchema } from './published.ts';
import { COLLECTIONS, type Target } from './refs.ts';
import { idsOf } from './rules/ids.ts';
import { SCHEMAS } from './schemas/index.ts';

/** Where they are written. The folder is made anew by every check and every build, so it is not kept in the repository. */
export const SCHEMA_FOLDER = '.schemas';

type Json = Record<string, unknown>;

const SIDE_SCHEMAS = {
  'help-now': helpNowSchema,
  elsewhere: elsewhereSchema,
  'everyday-words': everydayWordsSchema,
  'appraisal-criteria': appraisalCriteriaSchema,
  redirects: redirectsSchema,
  'leave-out': leaveOutSchema,
} as const satisfies Record<string, z.ZodType>;

/** Everything that each kind of link may name. */
function targetsOf(graph: Graph): Record<Target, string[]> {
  const ids = idsOf(graph.entries);
  const partsIn = (collection: string) => ids.filter((id) => id.startsWith(`${collection}/`) && id.includes('#')).map((id) => id.slice(collection.length + 1));
  const collections = Object.fromEntries(COLLECTIONS.map((name) => [name, graph.all(name).map(({ id }) => id)])) as Record<
    (typeof COLLECTIONS)[number],
    string[]
  >;
  return {
    ...collections,
    entry: graph.entries.map(keyOf),
    question: partsIn('question-sets'),
    expectation: partsIn('dimensions'),
    passage: [...graph.passages.keys()],
  };
}

/** The schema with a label for each field, what the words of closed lists mean, and each link as a choice of what is there. Notes in `used` which lists of targets it needs. */
function finished(node: unknown, used: Set<string>): unknown {
  if (Array.isArray(node)) return node.map((item) => finished(item, used));
  if (typeof node !== 'object' || node === null) return node;
  const { target, labels, ...rest } = node as Json;
  if (labels) return { ...rest, enumDescriptions: Object.values(labels) };
  if (typeof target === 'string') {
    used.add(target);
    return { $ref: `#/definitions/${target}`, ...(rest['description'] ? { description: rest['description'] } : {}) };
  }
  return Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [
      name,
      name === 'properties'
        ? Object.fromEntries(
            Object.entries(value as Record<string, Json>).map(([field, of]) => [field, { title: labelOf(field), ...(finished(of, used) as Json) }]),
          )
        : finished(value, used),
    ]),
  );
}

/** The JSON Schema of each collection and each file beside them, by its name. */
export function jsonSchemas(graph: Graph): Record<string, Json> {
  const targets = targetsOf(graph);
  return Object.fromEntries(
    Object.entries({ ...SCHEMAS, ...SIDE_SCHEMAS }).map(([name, schema]: [string, z.ZodType]) => {
      const used = new Set<string>();
      const { $schema: _, ...written } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' });
      const body = finished(written, used) as Json;
      const definitions = Object.fromEntries([...used].map((target) => [target, { type: 'string', enum: targets[target as Target] }]));
      return [name, { $schema: 'http://json-schema.org/draft-07/schema#', ...body, ...(used.size ? { definitions } : {}) }];
    }),
  );
}

/** Writes all of them for the editors of whoever works in this folder. */
export function writeJsonSchemas(root: string, graph: Graph): void {
  mkdirSync(join(root, SCHEMA_FOLDER), { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas(graph))) writeFileSync(join(root, SCHEMA_FOLDER, `${name}.json`), `${JSON.stringify(schema)}\n`);
}
