// What a local area leaves out of the library: local/leave-out.yaml, and what becomes of links to it.
import { posix } from 'node:path';
import { z } from 'zod';
import { keyOf, type AnyEntry } from './entry.ts';
import { nearest, type Issue } from './issue.ts';
import { LOCAL, readText } from './layers.ts';
import { linksOf } from './links.ts';
import { COLLECTIONS, type CollectionName } from './refs.ts';
import { SCHEMAS } from './schemas/index.ts';
import { positionAt, readYaml } from './yaml-source.ts';

export const LEAVE_OUT_FILE = posix.join(LOCAL, 'leave-out.yaml');

/** What the site is made of, and what everything else rests on. An entry of these can be replaced, not left out. */
const STAYS: readonly CollectionName[] = ['pages', 'dimensions', 'ideas', 'sources'];
const CAN_GO = COLLECTIONS.filter((name) => !STAYS.includes(name));

export const leaveOutSchema = z.array(z.string());

/** An entry of the library with its data as written. */
export interface WrittenEntry {
  entry: AnyEntry;
  written: unknown;
}

/**
 * Reads which entries are left out. The notes of a case study go with it.
 * @param entries those of the library; local entries are left out by taking their file away
 */
export function readLeaveOut(root: string, entries: readonly AnyEntry[]): { leftOut: Set<string>; issues: Issue[] } {
  const source = readText(root, LEAVE_OUT_FILE);
  const yaml = readYaml(source);
  const leftOut = new Set<string>();
  const issues: Issue[] = [];
  const report = (offset: number, message: string, more: Partial<Issue> = {}) =>
    issues.push({ code: 'local/invalid', file: LEAVE_OUT_FILE, place: positionAt(source, offset), message, ...more });

  for (const { message, offset } of yaml.errors) report(offset, `The file cannot be read: ${message}`);
  const lines = leaveOutSchema.safeParse(yaml.data ?? []);
  if (!lines.success)
    report(0, 'Write one line for each thing to leave out: a hyphen, a space, and a collection such as models, or an entry such as tools/journey-map.');
  const keys = entries.map(keyOf);
  for (const [index, line] of (lines.data ?? []).entries()) {
    const offset = yaml.offsetOf([index]);
    const collection = line.split('/')[0] as CollectionName;
    const found = keys.filter((key) => key === line || (line === collection && key.startsWith(`${collection}/`)));
    if (STAYS.includes(collection))
      report(offset, `${line} cannot be left out: the site is made of it. Put your own version of an entry into ${LOCAL}/${collection}/ in its place.`);
    else if (!CAN_GO.includes(collection))
      report(offset, `There is no collection “${collection}” to leave out.`, { didYouMean: nearest(collection, CAN_GO), known: CAN_GO });
    else if (line !== collection && !found.length) report(offset, `The library has no entry ${line} to leave out.`, { didYouMean: nearest(line, keys) });
    else for (const key of found) leftOut.add(key);
  }
  for (const key of [...leftOut]) if (key.startsWith('case-studies/')) leftOut.add(key.replace('case-studies/', 'facilitator-notes/'));
  return { leftOut, issues };
}

type Step = string | number;

/** Data without what stands at a path: an item of a list, or a field. Data as it was where nothing stands there. */
function without(data: unknown, [step, ...rest]: readonly Step[]): unknown {
  if (Array.isArray(data))
    return rest.length ? data.map((item: unknown, index) => (index === step ? without(item, rest) : item)) : data.filter((_: unknown, index) => index !== step);
  if (typeof data !== 'object' || data === null) return data;
  const fields: [string, unknown][] = Object.entries(data);
  return Object.fromEntries(
    rest.length ? fields.map(([name, value]) => [name, name === step ? without(value, rest) : value]) : fields.filter(([name]) => name !== step),
  );
}

/**
 * The entry without its links to what is left out.
 * @returns the same entry where it has none, and a local/needed issue for each link that it cannot do without
 */
export function withoutLeftOut({ entry, written }: WrittenEntry, leftOut: ReadonlySet<string>): { entry: AnyEntry; issues: Issue[] } {
  const gone = linksOf({ data: entry.data, body: '' }).links.filter(({ to }) => leftOut.has(keyOf(to)));
  if (!gone.length) return { entry, issues: [] };
  // From the last to the first, so that places in lists stay.
  const data = gone.reduceRight((rest, { place }) => ('path' in place ? without(rest, place.path) : rest), written);
  const parsed = SCHEMAS[entry.collection].safeParse(data);
  const isRid = parsed.success && !linksOf({ data: parsed.data, body: '' }).links.some(({ to }) => leftOut.has(keyOf(to)));
  if (isRid) return { entry: { ...entry, data: parsed.data } as AnyEntry, issues: [] };
  const issues = gone.map(({ to, place }): Issue => ({
    code: 'local/needed',
    file: entry.file,
    place,
    message: `${keyOf(entry)} cannot do without ${keyOf(to)}, which ${LEAVE_OUT_FILE} leaves out. Leave ${keyOf(entry)} out too, put your own version of it into ${LOCAL}/${entry.collection}/, or keep ${keyOf(to)}.`,
  }));
  return { entry, issues };
}
