// What people look for here and the library does not hold, with who does: the schema of the list, and the check that its addresses were opened within a year.
import { parse } from 'yaml';
import { z } from 'zod';
import type { Issue } from './issue.ts';
import { fileThatCounts, readText } from './layers.ts';
import { idSchema } from './refs.ts';
import { monthsBefore } from './rules/reviewed.ts';
import { day, text, textList, webAddress } from './schemas/common.ts';
import { positionAt, readYaml } from './yaml-source.ts';

/** The library’s file, or that of a local area in its place. */
const elsewhereFile = (root: string) => fileThatCounts(root, 'elsewhere.yaml');

const elsewhereSchema = z.strictObject({
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
export function loadElsewhere(root: string): Elsewhere {
  const source = readText(root, elsewhereFile(root));
  return source ? elsewhereSchema.parse(parse(source)) : { checked: '', things: [] };
}

/** elsewhere/invalid and elsewhere/out-of-date. */
export function elsewhereIssues(root: string, today: string): Issue[] {
  const file = elsewhereFile(root);
  const source = readText(root, file);
  if (!source) return [];
  const yaml = readYaml(source);
  const issue = (code: string, offset: number, message: string): Issue => ({ code, file, place: positionAt(source, offset), message });
  if (yaml.errors.length) return yaml.errors.map(({ message, offset }) => issue('elsewhere/invalid', offset, `The file cannot be read: ${message}`));
  const parsed = elsewhereSchema.safeParse(yaml.data);
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) =>
      issue('elsewhere/invalid', yaml.offsetOf(path as (string | number)[]), `${path.join('.') || 'the file'}: ${message}`),
    );
  const { checked } = parsed.data;
  if (checked <= today && checked >= monthsBefore(today, 12)) return [];
  return [issue('elsewhere/out-of-date', yaml.offsetOf(['checked']), `The addresses were last opened on ${checked}. Open each one, then set the day.`)];
}
