// Criteria that an options appraisal offers ready made: the schema of the list, and the check that it can be read and rests on real passages.
import { z } from 'zod';
import type { Graph } from './graph.ts';
import type { Issue } from './issue.ts';
import { idSchema } from './refs.ts';
import { text } from './schemas/common.ts';
import { modelSchema } from './schemas/models.ts';
import { loadSideFile, readSideFile } from './side-file.ts';
import { keysOf } from './vocabulary.ts';

const CRITERIA_FILE = 'appraisal-criteria.yaml';

export const appraisalCriteriaSchema = z
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
      /** What models say at a glance that is about the same thing. */
      field: z.enum(keysOf(modelSchema.shape.glance.unwrap().shape)).optional(),
      /** Ids of passages. */
      cites: z.array(z.string()).min(1).max(6),
    }),
  )
  .refine((criteria) => new Set(criteria.map(({ id }) => id)).size === criteria.length, 'two criteria have one id');
export type ReadyCriterion = z.output<typeof appraisalCriteriaSchema>[number];

/** The list; empty where a library has none. @throws if it does not fit its schema; `appraisalCriteriaIssues` says so kindly first */
export const loadAppraisalCriteria = (root: string): ReadyCriterion[] => loadSideFile(root, CRITERIA_FILE, appraisalCriteriaSchema) ?? [];

/** criteria/invalid and criteria/unknown-passage. */
export function appraisalCriteriaIssues(root: string, graph: Pick<Graph, 'passages'>): Issue[] {
  const list = readSideFile(root, CRITERIA_FILE, appraisalCriteriaSchema, 'criteria/invalid');
  if (!list?.data) return list?.issues ?? [];
  return list.data.flatMap(({ id, cites }, at) =>
    cites.flatMap((passage, index) =>
      graph.passages.has(passage)
        ? []
        : [list.issueAt('criteria/unknown-passage', [at, 'cites', index], `“${id}” rests on “${passage}”, which no source holds.`)],
    ),
  );
}
