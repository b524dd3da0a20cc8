// Content lies in two folders: the library’s own, and what a local area lays over it. Reads their files.
import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { positionAt } from './yaml-source.ts';
import type { Issue } from './issue.ts';

/** The library’s own content. */
export const LIBRARY = 'content';
/** What a local area lays over it. No version of the library ever touches this folder; it need not be there. */
export const LOCAL = 'local';

/**
 * Of a file that stands beside the collections, the one that counts: the local one where there is one.
 * @param name example: help-now.yaml
 * @returns its path from the project root
 */
export const fileThatCounts = (root: string, name: string): string => posix.join(existsSync(join(root, LOCAL, name)) ? LOCAL : LIBRARY, name);

/** Stands where a byte is no letter. */
const LOST = '\uFFFD';

/** The text of a file, without the mark that some editors put before it; empty if it is not there. */
export const readText = (root: string, file: string): string =>
  existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8').replace(/^\uFEFF/, '') : '';

/** file/encoding: the text was not saved as UTF-8, so that letters of it are lost. */
export function encodingIssue(root: string, file: string): Issue | undefined {
  if (!existsSync(join(root, file)) || isUtf8(readFileSync(join(root, file)))) return undefined;
  const text = readText(root, file);
  const message =
    'A letter here cannot be read: the file is not saved as UTF-8. Save it again as UTF-8 (in Word and Notepad under “Save as”), and put the letter right.';
  return { code: 'file/encoding', file, place: positionAt(text, text.indexOf(LOST)), message };
}
