// Everyday words for what the library calls by another name: the schema of the list, and the check that it can be read.
import { z } from 'zod';
import type { Issue } from './issue.ts';
import { loadSideFile, readSideFile } from './side-file.ts';

const EVERYDAY_WORDS_FILE = 'everyday-words.yaml';

const word = z.string().regex(/^\p{Ll}+$/u, 'write one word, in small letters');
export const everydayWordsSchema = z.array(
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
export const loadEverydayWords = (root: string): EverydayWords => loadSideFile(root, EVERYDAY_WORDS_FILE, everydayWordsSchema) ?? [];

/** everyday/invalid. */
export const everydayWordsIssues = (root: string): Issue[] => readSideFile(root, EVERYDAY_WORDS_FILE, everydayWordsSchema, 'everyday/invalid')?.issues ?? [];
