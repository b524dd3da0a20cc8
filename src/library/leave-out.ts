// What a local area leaves out of the library: local/leave-out.yaml, and what becomes of links to it.
import { posix } from 'node:path';
import { z } from 'zod';
import { keyOf, type AnyEntry, type Place } from './entry.ts';
import { nearest, type Issue } from './issue.ts';
import { LOCAL, readText } from './layers.ts';
import { linksOf } from './links.ts';
import { COLLECTIONS, type CollectionName } from './refs.ts';
import { SCHEMAS } from './schemas/index.ts';
import { positionAt, readYaml } from './yaml-source.ts';

export const LEAVE_OUT_FILE = posix.join(LOCAL, 'leave-out.yaml');

/** What the site is made of, and what everything else rests on. An entry of these can be replaced, not left out. */
const STAYS: readonly CollectionName[] = ['pages', 'dimensions', 'ideas', 'sources'];
/** An entry that a program is made of, and which. */
const ALSO_STAYS: Readonly<Record<string, string>> = { 'tools/collaborative-protocol-checklist': '“Write your local protocol” has its rows as lines' };
/** The collections of which entries can be left out. */
export const CAN_GO = COLLECTIONS.filter((name) => !STAYS.includes(name));

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
    else
      for (const key of found) {
        if (!ALSO_STAYS[key]) leftOut.add(key);
        else if (key === line) report(offset, `${key} cannot be left out: ${ALSO_STAYS[key]}. Put your own version of it into ${LOCAL}/tools/ in its place.`);
      }
  }
  for (const key of [...leftOut]) if (key.startsWith('case-studies/')) leftOut.add(key.replace('case-studies/', 'facilitator-notes/'));
  return { leftOut, issues };
}

type Step = string | number;

/** Data without what stands at a path: an item of a list, or a field. Data as it was where nothing stands there. */
function without(data: unknown, [step, ...rest]: readonly Step[]): unknown {
  if (step === undefined) return data;
  if (Array.isArray(data))
    return rest.length ? data.map((item: unknown, index) => (index === step ? without(item, rest) : item)) : data.filter((_: unknown, index) => index !== step);
  if (typeof data !== 'object' || data === null) return data;
  const fields: [string, unknown][] = Object.entries(data);
  return Object.fromEntries(
    rest.length ? fields.map(([name, value]) => [name, name === step ? without(value, rest) : value]) : fields.filter(([name]) => name !== step),
  );
}

/** Their parts add up to the minutes that they promise: none can be taken out. */
const WHOLES: readonly CollectionName[] = ['assignments'];

/** The innermost item of a list that a link stands in. Without its link, such as the stop of a path, it is nothing. */
const itemAround = (path: readonly Step[]): readonly Step[] => path.slice(0, path.findLastIndex((step) => typeof step === 'number') + 1);

/**
 * The entry without its links to what is left out. Where a link is what an item of a list is about, the item goes with it.
 * @returns the same entry where it has none, and a local/needed issue for each link that it cannot do without
 */
export function withoutLeftOut({ entry, written }: WrittenEntry, leftOut: ReadonlySet<string>): { entry: AnyEntry; issues: Issue[] } {
  const schema = SCHEMAS[entry.collection];
  const gone = linksOf({ data: entry.data, body: '' }).links.filter(({ to }) => leftOut.has(keyOf(to)));
  let rest = written;
  const needed: Issue[] = [];
  const dropped: (readonly Step[])[] = [];
  // From the last to the first, so that places in lists stay.
  for (const { to, place } of gone.toReversed()) {
    if (!('path' in place) || dropped.some((item) => item.every((step, index) => place.path[index] === step))) continue;
    // A link to one question is a text, of which nothing can be taken out: what is the same as before is no way.
    const before = JSON.stringify(rest);
    const way = [place.path, ...(WHOLES.includes(entry.collection) ? [] : [itemAround(place.path)])].find((path) => {
      const data = without(rest, path);
      return JSON.stringify(data) !== before && schema.safeParse(data).success;
    });
    if (way) {
      rest = without(rest, way);
      dropped.push(way);
    } else needed.push(neededIssue(entry, keyOf(to), place));
  }
  if (!dropped.length || needed.length) return { entry, issues: needed.toReversed() };
  return { entry: { ...entry, data: schema.parse(rest) } as AnyEntry, issues: [] };
}

function neededIssue(entry: AnyEntry, other: string, place: Place): Issue {
  const key = keyOf(entry);
  const own = `put your own version of ${key} into ${LOCAL}/${entry.collection}/`;
  const ways = STAYS.includes(entry.collection) ? `P${own.slice(1)}, or keep ${other}.` : `Leave ${key} out too, ${own}, or keep ${other}.`;
  return { code: 'local/needed', file: entry.file, place, message: `${key} cannot do without ${other}, which ${LEAVE_OUT_FILE} leaves out. ${ways}` };
}
