// Files that go from hand to hand: JSON with a mark, a version, a line for whoever opens it, and a checksum. They come back whole, or with a reason.
import type * as z from 'zod/mini';
import { crc32 } from '../codes/crc32.ts';
import * as texts from '../texts.ts';
import { foreignWords } from './foreign.ts';
import { isPlain } from './plain.ts';

/** One kind of file. */
export interface FileFormat<Value> {
  /** What the file is known by. It never changes. */
  mark: string;
  /** Raised when older copies of the site could not read the file. */
  version: number;
  /** What it holds, for messages. Example: answers to an assignment */
  what: string;
  /** What to do with the file, for someone who opens it in another program. */
  about: string;
  /** The most characters that are looked at. Without it: room for over a thousand answers of full length. */
  mostLetters?: number;
  schema: z.ZodMiniType<Value>;
  /** Older versions whose content the schema reads as it is: since then, something was only added to what a file may hold. */
  alsoReads?: readonly number[];
  /**
   * How files of other older versions are read, by their version: from all of the file to the content as `version` has it, which the schema then
   * checks. Undefined stands for a damaged file.
   */
  older?: Readonly<Record<number, (file: Readonly<Record<string, unknown>>) => unknown>>;
}

export type FileProblem = 'not-ours' | 'damaged' | 'newer' | 'too-large';

/** Why a file was not read, and what to do. */
export interface FileFailure {
  ok: false;
  reason: FileProblem;
  message: string;
  whatToDo: string;
}

/** What reading a file came to. */
export type ReadFile<Value> = { ok: true; value: Value } | FileFailure;

const MOST_LETTERS = 5_000_000;

const MESSAGES: Record<FileProblem, (what: string, text: string) => Omit<FileFailure, 'ok' | 'reason'>> = {
  'not-ours': (what, text) => ({ message: texts.thisFileDoesNotHold(what), whatToDo: foreignWords(text, what) }),
  damaged: () => ({ message: texts.thisFileIsDamaged, whatToDo: texts.useAnotherCopy }),
  newer: () => ({ message: texts.thisFileIsNewer, whatToDo: texts.loadThisPageAgainThenOpenTheFile }),
  'too-large': (what) => ({ message: texts.thisFileIsTooLarge, whatToDo: texts.checkThatItIsTheRightOne(what) }),
};

/** A failure with its words. `what` names what was looked for, `text` is what the file holds. */
export const fileFailure = (reason: FileProblem, what: string, text = ''): FileFailure => ({ ok: false, reason, ...MESSAGES[reason](what, text) });

const checksum = (content: unknown) =>
  crc32(new TextEncoder().encode(JSON.stringify(content)))
    .toString(16)
    .padStart(8, '0');

/** The content of a file as the newest version has it, or undefined for a damaged file. */
function contentOf({ version, older, alsoReads = [] }: FileFormat<unknown>, file: Readonly<Record<string, unknown>>): unknown {
  const isAsNow = file.formatVersion === version || alsoReads.includes(Number(file.formatVersion));
  if (!isAsNow) return older?.[Number(file.formatVersion)]?.(file);
  return 'content' in file && file.checksum === checksum(file.content) ? file.content : undefined;
}

function open<Value>(format: FileFormat<Value>, text: string): ReadFile<Value> {
  const file: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== format.mark) return fileFailure('not-ours', format.what, text);
  if (!('formatVersion' in file) || typeof file.formatVersion !== 'number') return fileFailure('damaged', format.what);
  if (file.formatVersion > format.version) return fileFailure('newer', format.what);
  const content = isPlain(file) ? contentOf(format, { ...file }) : undefined;
  const parsed = format.schema.safeParse(content);
  return parsed.success ? { ok: true, value: parsed.data } : fileFailure('damaged', format.what);
}

/** Reads the text of a file; no text stands for a file that was too large to be read. Never throws. */
export function readFileText<Value>(format: FileFormat<Value>, text: string | undefined): ReadFile<Value> {
  if (text === undefined || text.length > (format.mostLetters ?? MOST_LETTERS)) return fileFailure('too-large', format.what);
  try {
    return open(format, text);
  } catch {
    // Not JSON, or nested deeper than the browser can follow.
    return fileFailure(text.includes(format.mark) ? 'damaged' : 'not-ours', format.what, text);
  }
}

/**
 * The text of a file, read back once: a file that would not open again is never handed out. The value is anything that JSON can hold.
 * @throws Error with words for the person, where the schema refuses the value or the file would be too large
 */
export function makeFileText<Value>(format: FileFormat<Value>, content: Value): string {
  const { mark, version, about } = format;
  const text = `${JSON.stringify({ format: mark, formatVersion: version, about, checksum: checksum(content), content }, null, 1)}\n`;
  if (!readFileText(format, text).ok) throw new Error(texts.noFileWasSaved);
  return text;
}
