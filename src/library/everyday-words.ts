// Everyday words for what the library calls by another name: the schema of the list, and the check that it can be read.
import { parse } from 'yaml';
import { z } from 'zod';
import type { Issue } from './issue.ts';
import { fileThatCounts, readText } from './layers.ts';
import { positionAt, readYaml } from './yaml-source.ts';

/** The library’s file, or that of a local area in its place. */
const everydayWordsFile = (root: string) => fileThatCounts(root, 'everyday-words.yaml');

const word = z.string().regex(/^\p{Ll}+$/u, 'write one word, in small letters');
const everydayWordsSchema = z.array(
  z
    .strictObject({
      /** What the library calls it: one word, or the few words that tell. Example: [alcohol, drinking] */
      means: z.array(word).min(1),
      /** What people type for it. Example: [booze, lager, pub] */
      said: z.array(word).min(1),
    })
    .refine(({ means, said }) => new Set([...means, ...said]).size === means.length + said.length, 'a word stands twice in this group'),
);
export type EverydayWords = z.output<typeof everydayWordsSchema>;

/** The list; empty where a library has none. @throws if it does not fit its schema; `everydayWordsIssues` says so kindly first */
export function loadEverydayWords(root: string): EverydayWords {
  const source = readText(root, everydayWordsFile(root));
  return source ? everydayWordsSchema.parse(parse(source)) : [];
}

/** everyday/invalid. */
export function everydayWordsIssues(root: string): Issue[] {
  const file = everydayWordsFile(root);
  const source = readText(root, file);
  if (!source) return [];
  const yaml = readYaml(source);
  const issue = (offset: number, message: string): Issue => ({
    code: 'everyday/invalid',
    file,
    place: positionAt(source, offset),
    message,
  });
  if (yaml.errors.length) return yaml.errors.map(({ message, offset }) => issue(offset, `The file cannot be read: ${message}`));
  const { error } = everydayWordsSchema.safeParse(yaml.data);
  return error?.issues.map(({ path, message }) => issue(yaml.offsetOf(path as (string | number)[]), `${path.join('.') || 'the file'}: ${message}`)) ?? [];
}
