// Ids that were published, and where those that are gone lead: a list each of the library, and of what is local.
import { posix } from 'node:path';
import { z } from 'zod';
import type { Issue } from './issue.ts';
import { LIBRARY, LOCAL, readText } from './layers.ts';
import { positionAt, readYaml } from './yaml-source.ts';

const LAYERS = [LIBRARY, LOCAL] as const;
/** Stands where a day is not recorded. */
const NO_DAY = '-';

/** What is recorded of one id, each day as year-month-day. Ids that were recorded before days were have none. */
interface Days {
  recorded?: string;
  /** Only of an id that is gone, and leads on. */
  withdrawn?: string;
}

/** Ids that were published, `collection/id` or `collection/id#part`, as one file lists them. */
export interface PublishedList {
  file: string;
  /** One a line; an empty line stays an empty item, so that lines can be counted. */
  ids: readonly string[];
  /** Behind each id its days, as far as they are recorded. */
  days: ReadonlyMap<string, Days>;
}

/** Removed id → the id that took its place, as one file says. */
export interface RedirectList {
  file: string;
  to: Readonly<Record<string, string>>;
}

/** The lists of published ids, the library’s first. */
export const readPublished = (root: string): PublishedList[] =>
  LAYERS.map((layer) => {
    const file = posix.join(layer, 'published-ids.txt');
    const lines = readText(root, file)
      .split('\n')
      .map((line) => line.trim().split(/\s+/) as [string, string?, string?]);
    return {
      file,
      ids: lines.map(([id]) => id),
      days: new Map(lines.map(([id, recorded, withdrawn]) => [id, { ...(recorded && recorded !== NO_DAY && { recorded }), ...(withdrawn && { withdrawn }) }])),
    };
  });

/**
 * The lines of a list after a release: new ids with the day, and the day behind ids that are gone. What is recorded stays as it is; an id that
 * is there again has not gone.
 * @param found ids of the layer that the list is for
 * @param isGone whether an id leads on to another
 * @param today as year-month-day
 */
export function linesAfterRelease(list: PublishedList, found: readonly string[], isGone: (id: string) => boolean, today: string): string[] {
  const before = list.ids.filter(Boolean);
  const line = (id: string) => {
    const { recorded, withdrawn } = list.days.get(id) ?? { recorded: today };
    // An id without a day needs a mark in its place, so that the day it went is not taken for it.
    return isGone(id) ? `${id} ${recorded ?? NO_DAY} ${withdrawn ?? today}` : [id, recorded].filter(Boolean).join(' ');
  };
  return [...new Set([...before, ...found])].sort().map(line);
}

export const redirectsSchema = z.record(z.string(), z.string());
const redirectFiles = LAYERS.map((layer) => posix.join(layer, 'redirects.yaml'));

/** Where removed ids lead, the library’s list first; empty if a file cannot be read, which `redirectIssues` says. */
export const readRedirects = (root: string): RedirectList[] =>
  redirectFiles.map((file) => ({ file, to: redirectsSchema.safeParse(readYaml(readText(root, file)).data ?? {}).data ?? {} }));

/** The id that took the place of one that is gone, if one did. A part of an entry goes with it. */
export function placeTakenBy(redirects: readonly RedirectList[], id: string): string | undefined {
  for (const name of [id, id.split('#')[0]!]) for (const { to } of redirects) if (to[name] !== undefined) return to[name];
  return undefined;
}

/** redirect/invalid: a file of redirects is a map of text to text. */
export const redirectIssues = (root: string): Issue[] =>
  redirectFiles.flatMap((file) => {
    const text = readText(root, file);
    const yaml = readYaml(text);
    const issue = (offset: number, message: string): Issue => ({ code: 'redirect/invalid', file, place: positionAt(text, offset), message });
    if (yaml.errors.length) return yaml.errors.map(({ message, offset }) => issue(offset, `The file cannot be read: ${message}`));
    const { error } = redirectsSchema.safeParse(yaml.data ?? {});
    return error?.issues.map(({ path }) => issue(yaml.offsetOf(path as string[]), 'Each line is an old id, a colon and the id that took its place.')) ?? [];
  });

/** Where a line of a file of redirects stands. */
export function placeOfRedirect(root: string, file: string, from: string) {
  const text = readText(root, file);
  return positionAt(text, readYaml(text).offsetOf([from]));
}
