// What people look for here and the library does not hold, with who does: the schema of the list, and the check that its addresses were opened within a year.
import { z } from 'zod';
import type { Issue } from './issue.ts';
import { idSchema } from './refs.ts';
import { monthsBefore } from './rules/reviewed.ts';
import { day, text, textList, webAddress } from './schemas/common.ts';
import { loadSideFile, readSideFile } from './side-file.ts';

const ELSEWHERE_FILE = 'elsewhere.yaml';

export const elsewhereSchema = z.strictObject({
  /** The day somebody last opened every address. */
  checked: day,
  things: z.array(
    z.strictObject({
      /** Short and permanent: the end of its address. Example: clinical-dosing */
      id: idSchema,
      /** What it is. Example: Doses, prescribing and detox regimes */
      title: text,
      /** How people search for it. */
      aliases: textList,
      /** Why it is not here, and what to do. */
      what: text,
      /** Who holds it. Public addresses only. */
      holders: z.array(z.strictObject({ name: text, nation: text, url: webAddress })).min(1),
    }),
  ),
});
export type Elsewhere = z.output<typeof elsewhereSchema>;

/** The list; empty where a library has none. @throws if it does not fit its schema; `elsewhereIssues` says so kindly first */
export const loadElsewhere = (root: string): Elsewhere => loadSideFile(root, ELSEWHERE_FILE, elsewhereSchema) ?? { checked: '', things: [] };

/** elsewhere/invalid and elsewhere/out-of-date. */
export function elsewhereIssues(root: string, today: string): Issue[] {
  const list = readSideFile(root, ELSEWHERE_FILE, elsewhereSchema, 'elsewhere/invalid');
  if (!list?.data) return list?.issues ?? [];
  const { checked } = list.data;
  if (checked <= today && checked >= monthsBefore(today, 12)) return [];
  return [list.issueAt('elsewhere/out-of-date', ['checked'], `The addresses were last opened on ${checked}. Open each one, then set the day.`)];
}
