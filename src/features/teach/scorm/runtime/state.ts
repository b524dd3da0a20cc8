// What a platform keeps of a learner between two visits: place, parts done and answers, as letters and digits within the platform’s limit.
//
// Shape: bt1.<checksum><data>. Checksum: CRC-32 of the packed bytes, 6 letters. Data: base64url of deflated JSON. Answers hang on their keys, so
// that they find their questions again when the trainer puts a changed package in the place of the old one. Packages from before November 2026
// wrote the first four items of the data only, and read them from any.
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import * as z from 'zod/mini';
import { crc32, fromBase64url, toBase64url } from '../../../exchange/index.ts';
import { answerSchema, type Answer, type Answers } from '../../model/answers.ts';
import { cutTo } from './plain-text.ts';

/** How far a learner is. */
export interface LearnerState {
  /** The name of a step; see player-steps.ts. */
  at: string;
  /** Ids of the parts that are done. */
  done: readonly string[];
  answers: Readonly<Answers>;
  /** The learner has said that this is finished. */
  isFinished: boolean;
  /** Keys of texts that came back shorter than they were written, and have not been changed since. */
  shortened?: readonly string[];
  /** Tells in which order the questions were listed for the trainer. */
  order?: string;
}

/** A state as it is kept, and what of it could not be kept. */
export interface PackedState {
  text: string;
  /** Texts longer than this were cut to it. Not there if nothing was cut. */
  letters?: number;
  /** Keys of answers that were cut, or left out where even short texts did not fit. */
  cut: string[];
}

const wireAnswerSchema = z.union([z.string(), z.number(), z.array(z.number()), z.strictObject({ level: z.string(), note: z.optional(z.string()) })]);
type WireAnswer = z.infer<typeof wireAnswerSchema>;
/** In order: place, whether finished, parts done, answers by key, order of the questions, and for each answer 1 if it was shortened. */
const wireSchema = z.tuple([
  z.string(),
  z.literal([0, 1]),
  z.array(z.string()),
  z.array(z.tuple([z.string(), wireAnswerSchema])),
  z.optional(z.string()),
  z.optional(z.string()),
]);
type Wire = z.infer<typeof wireSchema>;

const PREFIX = 'bt1.';
const CHECKSUM_LETTERS = 6;

const checksum = (bytes: Uint8Array) => {
  const crc = new Uint8Array(4);
  new DataView(crc.buffer).setUint32(0, crc32(bytes));
  return toBase64url(crc);
};

function toWire(answer: Answer, letters: number): WireAnswer {
  if (answer.is === 'text') return cutTo(answer.text, letters);
  if (answer.is === 'choice') return answer.chosen;
  if (answer.is === 'rating') return answer.value;
  const note = cutTo(answer.note ?? '', letters);
  return { level: answer.level, ...(note && { note }) };
}

/** The answer; throws if it is none that the player knows. */
function fromWire(wire: WireAnswer): Answer {
  if (typeof wire === 'string') return answerSchema.parse({ is: 'text', text: wire });
  if (typeof wire === 'number') return answerSchema.parse({ is: 'rating', value: wire });
  return answerSchema.parse(Array.isArray(wire) ? { is: 'choice', chosen: wire } : { is: 'level', ...wire });
}

function pack(wire: Wire): string {
  const bytes = deflateSync(strToU8(JSON.stringify(wire)), { level: 9 });
  return PREFIX + checksum(bytes) + toBase64url(bytes);
}

/** The largest whole number from 0 to `most` that passes, if passing gets easier the smaller it is. 0 is not tried. */
function largest(most: number, passes: (value: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (passes(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

const lettersOf = (answer: Answer) => (answer.is === 'text' ? answer.text : answer.is === 'level' ? (answer.note ?? '') : '').length;
/** Below this, a text is no longer worth keeping at the cost of another answer. */
const FEWEST_LETTERS = 20;

/**
 * Packs a state into at most `most` characters. Where it does not fit, all texts are cut to one length, the longest that fits; if that would
 * leave next to nothing of them, the last answers are left out. The same state always gives the same result.
 */
export function packState({ at, done, answers, isFinished, shortened = [], order }: LearnerState, most: number): PackedState {
  const given = Object.entries(answers).flatMap(([key, answer]): [string, Answer][] => (answer ? [[key, answer]] : []));
  const packed = (letters: number, count: number) => {
    const kept = given.slice(0, count);
    const marks = kept.map(([key, answer]) => (lettersOf(answer) > letters || shortened.includes(key) ? '1' : '0')).join('');
    const more: [string?, string?] = marks.includes('1') ? [order ?? '', marks] : order ? [order] : [];
    return pack([at, isFinished ? 1 : 0, [...done], kept.map(([key, answer]) => [key, toWire(answer, letters)]), ...more]);
  };
  const fits = (letters: number, count: number) => packed(letters, count).length <= most;
  const longest = Math.max(0, ...given.map(([, answer]) => lettersOf(answer)));
  if (fits(longest, given.length)) return { text: packed(longest, given.length), cut: [] };
  const letters = Math.max(
    Math.min(FEWEST_LETTERS, longest),
    largest(longest, (value) => fits(value, given.length)),
  );
  const count = largest(given.length, (value) => fits(letters, value));
  const cut = given.filter(([, answer], place) => place >= count || lettersOf(answer) > letters).map(([key]) => key);
  if (count > 0 || fits(letters, 0)) return { text: packed(letters, count), letters, cut };
  // Only hundreds of parts with long names come here: the place is kept all the same.
  return { text: pack([at, isFinished ? 1 : 0, [], []]), letters, cut };
}

/** The most bytes that a state may unpack to: more than the largest assignment with every answer as long as it may be. */
const MOST_BYTES = 8_000_000;
/** Bytes that are unpacked at a time, so that a small state that unpacks to very much is noticed early. */
const AT_A_TIME = 1024;

/** The text that was packed. Throws if it is none, or too long. */
function unpacked(bytes: Uint8Array): string {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    if (size > MOST_BYTES) throw new RangeError('The state is too large.');
    chunks.push(chunk);
  });
  for (let at = 0; at < bytes.length; at += AT_A_TIME) inflate.push(bytes.subarray(at, at + AT_A_TIME), at + AT_A_TIME >= bytes.length);
  const whole = new Uint8Array(size);
  let end = 0;
  for (const chunk of chunks) {
    whole.set(chunk, end);
    end += chunk.length;
  }
  return strFromU8(whole);
}

/**
 * Reads what was kept. Undefined if it is not what packState made, to the last letter; spaces may follow it. A platform may give back what another
 * program wrote, even with a checksum that fits: nothing of it is taken.
 */
export function readState(given: string): LearnerState | undefined {
  const text = given.trimEnd();
  const bytes = text.startsWith(PREFIX) ? fromBase64url(text.slice(PREFIX.length + CHECKSUM_LETTERS)) : undefined;
  if (!bytes || checksum(bytes) !== text.slice(PREFIX.length, PREFIX.length + CHECKSUM_LETTERS)) return undefined;
  try {
    const [at, finished, done, answers, order, marks] = wireSchema.parse(JSON.parse(unpacked(bytes)));
    const shortened = answers.flatMap(([key], place) => (marks?.[place] === '1' ? [key] : []));
    return {
      at,
      done,
      answers: Object.fromEntries(answers.map(([key, answer]) => [key, fromWire(answer)])),
      isFinished: finished === 1,
      ...(shortened.length > 0 && { shortened }),
      ...(order && { order }),
    };
  } catch {
    // Not packed, not JSON, or not a state.
    return undefined;
  }
}
