// Files that go from hand to hand: JSON with a mark, a version, a line for whoever opens it, and a checksum. They come back whole, or with a reason.
import type * as z from 'zod/mini';
import { crc32 } from '../../exchange/index.ts';

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
  schema: z.ZodMiniType<Value>;
}

export type FileProblem = 'not-ours' | 'damaged' | 'newer' | 'too-large';

/** Why a file was not read, and what to do. */
export interface FileFailure {
  ok: false;
  reason: FileProblem;
  message: string;
  whatToDo: string;
}

/** The most characters that are looked at: room for over a thousand answers of full length. */
const MOST_LETTERS = 5_000_000;

const MESSAGES: Record<FileProblem, (what: string) => Omit<FileFailure, 'ok' | 'reason'>> = {
  'not-ours': (what) => ({ message: `This file does not hold ${what}.`, whatToDo: `Choose a file with ${what} that was saved on this site.` }),
  damaged: () => ({ message: 'This file is damaged: part of it is missing or has been changed.', whatToDo: 'Use another copy, or ask for the file again.' }),
  newer: () => ({
    message: 'This file was made by a newer version of this site.',
    whatToDo: 'Load this page again while you are online to get the newer version, then open the file again.',
  }),
  'too-large': (what) => ({
    message: 'This file is larger than this site accepts.',
    whatToDo: `Check that it is the right one: a file with ${what} is far smaller.`,
  }),
};

const fail = (reason: FileProblem, what: string): FileFailure => ({ ok: false, reason, ...MESSAGES[reason](what) });

const checksum = (content: unknown) =>
  crc32(new TextEncoder().encode(JSON.stringify(content)))
    .toString(16)
    .padStart(8, '0');

/** The text of a file. The value is anything that JSON can hold and the schema of the format accepts. */
export const makeFileText = <Value>({ mark, version, about }: FileFormat<Value>, content: Value): string =>
  `${JSON.stringify({ format: mark, formatVersion: version, about, checksum: checksum(content), content }, null, 1)}\n`;

function open<Value>({ mark, version, what, schema }: FileFormat<Value>, text: string): { ok: true; value: Value } | FileFailure {
  const file: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== mark) return fail('not-ours', what);
  if (!('formatVersion' in file) || typeof file.formatVersion !== 'number' || !('checksum' in file) || !('content' in file)) return fail('damaged', what);
  if (file.formatVersion > version) return fail('newer', what);
  if (file.formatVersion !== version || file.checksum !== checksum(file.content)) return fail('damaged', what);
  const parsed = schema.safeParse(file.content);
  return parsed.success ? { ok: true, value: parsed.data } : fail('damaged', what);
}

/** Reads the text of a file; no text stands for a file that was too large to be read. Never throws. */
export function readFileText<Value>(format: FileFormat<Value>, text: string | undefined): { ok: true; value: Value } | FileFailure {
  if (text === undefined || text.length > MOST_LETTERS) return fail('too-large', format.what);
  try {
    return open(format, text);
  } catch {
    // Not JSON, or nested deeper than the browser can follow.
    return fail(text.includes(format.mark) ? 'damaged' : 'not-ours', format.what);
  }
}
