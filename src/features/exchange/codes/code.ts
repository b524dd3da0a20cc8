// Versioned text codes: a small document as letters that fit into a link, a message or a QR code, and come back whole or not at all.
//
// Shape: bt<letter><version>.<data>. The data never holds a full stop. It is base64url of: length of the packed bytes (3 bytes), CRC-32 of prefix, length and packed
// bytes (4 bytes), packed bytes (deflated JSON). The length tells a cut code from an altered one, and where a code in running text ends.
import type * as z from 'zod/mini';
import * as texts from '../texts.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { crc32 } from './crc32.ts';
import { deflate, inflate } from './deflate.ts';

/** One kind of code. */
export interface CodeFormat<Value> {
  /** One small letter, its own for each kind of code. */
  letter: string;
  /** Raised when older copies of the site could not read the code. */
  version: number;
  /** What it is, for messages. Example: answers */
  what: string;
  schema: z.ZodMiniType<Value>;
}

export type CodeProblem = 'not-ours' | 'other-kind' | 'newer' | 'cut' | 'altered' | 'too-large';

/** Why a code was not read, and what to do. */
export interface CodeFailure {
  ok: false;
  reason: CodeProblem;
  message: string;
  whatToDo: string;
}

/** The most bytes that a code may unpack to, and the most letters that are looked at: room for 300 questions with a full note each. */
const MOST_BYTES = 4_000_000;
const MOST_LETTERS = 8_000_000;
const HEAD_BYTES = 7;
const PREFIX = /bt([a-z])(\d{1,3})\./;

const MESSAGES: Record<CodeProblem, (what: string) => Omit<CodeFailure, 'ok' | 'reason'>> = {
  'not-ours': (what) => ({ message: texts.thereIsNoCode(what), whatToDo: texts.copyTheWholeCode }),
  'other-kind': (what) => ({ message: texts.thisCodeDoesNotHold(what), whatToDo: texts.checkWhereYouTookItFrom }),
  newer: () => ({ message: texts.thisCodeIsNewer, whatToDo: texts.loadThisPageAgainThenTryOnceMore }),
  cut: () => ({ message: texts.thisCodeIsCutOff, whatToDo: texts.copyItAgainUpToItsLastLetter }),
  altered: () => ({ message: texts.thisCodeHasBeenChanged, whatToDo: texts.askForItAgainAsAFile }),
  'too-large': () => ({ message: texts.thisCodeHoldsTooMuch, whatToDo: texts.checkWhereItComesFrom }),
};

/** A failure with its words. `what` names what was looked for. */
export const codeFailure = (reason: CodeProblem, what: string): CodeFailure => ({ ok: false, reason, ...MESSAGES[reason](what) });

function checksum(prefix: string, length: number, packed: Uint8Array): number {
  const head = new TextEncoder().encode(`${prefix}${length}:`);
  const all = new Uint8Array(head.length + packed.length);
  all.set(head);
  all.set(packed, head.length);
  return crc32(all);
}

/** Makes a code. The value is anything that JSON can hold and the schema of the format accepts. */
export async function makeCode<Value>(format: CodeFormat<Value>, value: Value): Promise<string> {
  const packed = await deflate(new TextEncoder().encode(JSON.stringify(value)));
  const prefix = `bt${format.letter}${format.version}.`;
  const bytes = new Uint8Array(HEAD_BYTES + packed.length);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, packed.length >>> 16);
  view.setUint16(1, packed.length & 0xffff);
  view.setUint32(3, checksum(prefix, packed.length, packed));
  bytes.set(packed, HEAD_BYTES);
  return prefix + toBase64url(bytes);
}

/** Takes the letters of a code apart, and leaves out what follows it. The first four letters are the length. */
function cutOut(letters: string): { length: number; crc: number; packed: Uint8Array<ArrayBuffer> } | 'cut' | 'altered' {
  const head = fromBase64url(letters.slice(0, 4));
  if (head?.length !== 3) return 'cut';
  const length = (head[0]! << 16) | (head[1]! << 8) | head[2]!;
  const wanted = Math.ceil(((HEAD_BYTES + length) * 4) / 3);
  if (letters.length < wanted) return 'cut';
  const bytes = fromBase64url(letters.slice(0, wanted));
  if (!bytes) return 'altered';
  return { length, crc: new DataView(bytes.buffer).getUint32(3), packed: bytes.slice(HEAD_BYTES) };
}

async function unpack<Value>(format: CodeFormat<Value>, packed: Uint8Array<ArrayBuffer>): Promise<{ ok: true; value: Value } | CodeFailure> {
  try {
    const bytes = await inflate(packed, MOST_BYTES);
    if (!bytes) return codeFailure('too-large', format.what);
    const parsed = format.schema.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return parsed.success ? { ok: true, value: parsed.data } : codeFailure('altered', format.what);
  } catch {
    // Neither compressed bytes, nor UTF-8, nor JSON: whoever made it, it is no code of ours any more.
    return codeFailure('altered', format.what);
  }
}

/** Reads the first code of this format in a text, which may be a bare code, a link that carries one, or a message around it. Never throws. */
export async function readCode<Value>(format: CodeFormat<Value>, text: string): Promise<{ ok: true; value: Value } | CodeFailure> {
  if (text.length > MOST_LETTERS) return codeFailure('too-large', format.what);
  const found = splitCodes(text);
  const own = found.find(({ letter }) => letter === format.letter);
  if (!own) return codeFailure(found.length > 0 ? 'other-kind' : 'not-ours', format.what);
  if (own.version > format.version) return codeFailure('newer', format.what);
  const parts = readings(own.letters).map(cutOut);
  const whole = parts.find((one) => typeof one !== 'string' && one.crc === checksum(own.prefix, one.length, one.packed));
  if (typeof whole === 'object') return unpack(format, whole.packed);
  return codeFailure(parts.includes('cut') && !own.isAltered ? 'cut' : 'altered', format.what);
}

interface FoundCode {
  prefix: string;
  letter: string;
  version: number;
  letters: string;
  /** A letter or sign follows that belongs to no code and to no sentence around one: the code was changed there, not cut off. */
  isAltered: boolean;
}

/** The letters with the hyphens that they had: a program may have made a dash of one hyphen, or of two. */
const readings = (letters: string): string[] =>
  DASH.test(letters.replaceAll('-', '')) ? ['-', '--'].map((hyphens) => letters.replace(/(?!-)[\p{Pd}\u2212]/gu, hyphens)) : [letters];

/** What programs put between the letters of a code that they pass on: spaces, line breaks, marks of quoting and of Markdown. */
const BETWEEN = /[\s>|\\]/g;
/** What is not seen, and the ends of lines in raw mail, which may stand anywhere. */
const UNSEEN = /\p{Cf}|=\r?\n/gu;
/** Dashes that programs write in place of the hyphens of a code. */
const DASH = /[\p{Pd}\u2212]/u;

/** Every place where a code seems to begin, with the letters after it, up to the first that belongs to no code. */
function splitCodes(text: string): FoundCode[] {
  const pieces = text.replace(UNSEEN, '').split(new RegExp(PREFIX.source, 'g'));
  const found: FoundCode[] = [];
  for (let at = 1; at + 2 < pieces.length; at += 3) {
    const [letter, digits, rest] = [pieces[at]!, pieces[at + 1]!, pieces[at + 2]!];
    const all = rest.replace(BETWEEN, '');
    const letters = /^[\w\p{Pd}\u2212]*/u.exec(all)![0];
    found.push({ prefix: `bt${letter}${digits}.`, letter, version: Number(digits), letters, isAltered: /^[\p{L}\p{N}\p{S}]/u.test(all.slice(letters.length)) });
  }
  return found;
}

/** The codes of one format in a text, one piece of text each, for reading several at once. */
export const findCodes = (letter: string, text: string): string[] =>
  splitCodes(text.slice(0, MOST_LETTERS))
    .filter((code) => code.letter === letter)
    .map(({ prefix, letters }) => prefix + letters);
