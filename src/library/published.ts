// Ids that were published, and where those that are gone lead: a list each of the library, and of what is local.
import { posix } from 'node:path';
import { z } from 'zod';
import type { Issue } from './issue.ts';
import { LIBRARY, LOCAL, readText } from './layers.ts';
import { positionAt, readYaml } from './yaml-source.ts';

const LAYERS = [LIBRARY, LOCAL] as const;

/** Ids that were published, `collection/id` or `collection/id#part`, as one file lists them. */
export interface PublishedList {
  file: string;
  /** One a line; an empty line stays an empty item, so that lines can be counted. */
  ids: readonly string[];
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
    return {
      file,
      ids: readText(root, file)
        .split('\n')
        .map((line) => line.trim()),
    };
  });

export const redirectsSchema = z.record(z.string(), z.string());
const redirectFiles = LAYERS.map((layer) => posix.join(layer, 'redirects.yaml'));

/** Where removed ids lead, the library’s list first; empty if a file cannot be read, which `redirectIssues` says. */
export const readRedirects = (root: string): RedirectList[] =>
  redirectFiles.map((file) => ({ file, to: redirectsSchema.safeParse(readYaml(readText(root, file)).data ?? {}).data ?? {} }));

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
