// Criteria that an options appraisal offers ready made: the schema of the list, and the check that it can be read and rests on real passages.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Graph } from './graph.ts';
import type { Issue } from './issue.ts';
import { idSchema } from './refs.ts';
import { text } from './schemas/common.ts';
import { positionAt, readYaml } from './yaml-source.ts';

const CRITERIA_FILE = 'content/appraisal-criteria.yaml';

const criteriaSchema = z
  .array(
    z.strictObject({
      /** Short and permanent: appraisals in people’s browsers hold it. */
      id: idSchema,
      label: text,
      /** What is looked at, in a sentence or two. */
      meaning: text,
      /** What the lowest and the highest score mean. */
      low: text,
      high: text,
      /** Offered as a must-have. */
      isMust: z.boolean().default(false),
      /** Ids of passages. */
      cites: z.array(z.string()).min(1).max(6),
    }),
  )
  .refine((criteria) => new Set(criteria.map(({ id }) => id)).size === criteria.length, 'two criteria have one id');
export type ReadyCriterion = z.output<typeof criteriaSchema>[number];

/** The list; empty where a library has none. @throws if it does not fit its schema; `appraisalCriteriaIssues` says so kindly first */
export function loadAppraisalCriteria(root: string): ReadyCriterion[] {
  const file = join(root, CRITERIA_FILE);
  return existsSync(file) ? criteriaSchema.parse(parse(readFileSync(file, 'utf8'))) : [];
}

/** criteria/invalid and criteria/unknown-passage. */
export function appraisalCriteriaIssues(root: string, graph: Pick<Graph, 'passages'>): Issue[] {
  const file = join(root, CRITERIA_FILE);
  if (!existsSync(file)) return [];
  const source = readFileSync(file, 'utf8');
  const yaml = readYaml(source);
  const issue = (code: string, offset: number, message: string): Issue => ({ code, file: CRITERIA_FILE, place: positionAt(source, offset), message });
  if (yaml.errors.length) return yaml.errors.map(({ message, offset }) => issue('criteria/invalid', offset, `The file cannot be read: ${message}`));
  const { error, data } = criteriaSchema.safeParse(yaml.data);
  if (error)
    return error.issues.map(({ path, message }) =>
      issue('criteria/invalid', yaml.offsetOf(path as (string | number)[]), `${path.join('.') || 'the file'}: ${message}`),
    );
  return data.flatMap(({ id, cites }, at) =>
    cites.flatMap((passage, index) =>
      graph.passages.has(passage)
        ? []
        : [issue('criteria/unknown-passage', yaml.offsetOf([at, 'cites', index]), `“${id}” rests on “${passage}”, which no source holds.`)],
    ),
  );
}
