// A person’s answers as a code or a file, and back: sealed for the session where it has a key, otherwise plain. Ratings travel as one digit
// for each question of the invitation, in its order.
import * as z from 'zod/mini';
import { canSeal, findCodes, makeCode, readCode, seal, unsealer, type CodeFailure, type CodeFormat } from '../../exchange/index.ts';
import { envelopesIn, GROUPS, makeEnvelopeCode, readEnvelopeCode, readInTurn, timesSchema, type Envelope, type HandedEnvelope } from '../../together/index.ts';
import type { PooledAnswer } from './answers.ts';
import type { ReflectionSession } from './documents.ts';
import { LIMITS, lineSchema, noteSchema, randomIdSchema, wordingSchema } from './fields.ts';
import type { Submission } from './own-reflection.ts';
import { inviteMark } from './own-reflection.ts';
import type { Invite } from './invite.ts';
import { inviteOf } from './session.ts';
import { RATINGS, SURENESS } from './vocabulary.ts';
import * as texts from '../texts.ts';

/** One digit for each question: 0 for no answer, otherwise the place in the list of values, from 1. */
const digitsSchema = z.string().check(z.regex(/^[0-9]*$/), z.maxLength(LIMITS.questions));
/** Join key, mark of the invitation, id of the answers, and how often they were handed in; once if it is missing. */
const marks = { k: randomIdSchema, m: wordingSchema, i: randomIdSchema, v: z.optional(timesSchema) };

/** What a person answered. */
const answersSchema = z.object({
  n: z.optional(lineSchema),
  g: z.optional(z.enum(GROUPS)),
  /** 1 if the facilitator typed them for someone. */
  h: z.optional(z.literal(1)),
  /** Ratings and how sure. */
  r: digitsSchema,
  s: z.optional(digitsSchema),
  /** What would show it: place of the question, and text. */
  e: z.optional(z.array(z.tuple([z.int().check(z.gte(0)), noteSchema])).check(z.maxLength(LIMITS.questions))),
});
type WireAnswers = z.infer<typeof answersSchema>;

const plainSchema = z.extend(answersSchema, marks);
const WHAT = 'answers';
const plain: CodeFormat<z.infer<typeof plainSchema>> = { letter: 'a', version: 1, what: WHAT, schema: plainSchema };

function toWire(invite: Pick<Invite, 'questions'>, { name, group, isHelped, answers }: Submission): WireAnswers {
  const ordered = invite.questions.map(([key]) => answers[key]);
  const sureness = ordered.map((answer) => (answer?.sureness ? SURENESS.indexOf(answer.sureness) + 1 : 0)).join('');
  const evidence = ordered.flatMap((answer, place): [number, string][] => (answer?.evidence ? [[place, answer.evidence]] : []));
  return {
    ...(name && { n: name }),
    ...(group && { g: group }),
    ...(isHelped && { h: 1 as const }),
    r: ordered.map((answer) => (answer ? RATINGS.indexOf(answer.rating) + 1 : 0)).join(''),
    ...(/[1-9]/.test(sureness) && { s: sureness }),
    ...(evidence.length > 0 && { e: evidence }),
  };
}

/** The answers in an envelope that only the session can open. Throws where this browser cannot seal. */
export async function sealAnswers(invite: Pick<Invite, 'questions'>, sealKey: string, submission: Submission): Promise<HandedEnvelope> {
  const { joinKey, inviteMark: mark, id, times } = submission;
  return { joinKey, inviteMark: mark, envelope: { id, times, sealed: await seal(sealKey, JSON.stringify(toWire(invite, submission))) } };
}

/** The answers as a code, for a message or a QR code. Plain only where names are shown, or where this page cannot seal. */
export async function makeAnswerCode(invite: Invite, submission: Submission): Promise<string> {
  const { joinKey, inviteMark: mark, id, times } = submission;
  if (invite.sealKey && canSeal()) return makeEnvelopeCode(await sealAnswers(invite, invite.sealKey, submission));
  return makeCode(plain, { k: joinKey, m: mark, i: id, ...(times > 1 && { v: times }), ...toWire(invite, submission) });
}

/** The answers as the text of a file. Whoever opens it sees what it is for. */
export const answerFileText = async (invite: Invite, submission: Submission) =>
  [
    texts.answersForAReflectionSession,
    texts.giveThisFileToThePersonWhoRunsTheSession,
    invite.sealKey ? texts.linesBelowAreSealed : texts.linesBelowHoldTheRatings,
    '',
    await makeAnswerCode(invite, submission),
    '',
  ].join('\n');

function answersFrom({ r, s = '', e = [] }: WireAnswers, invite: Pick<Invite, 'questions'>): Submission['answers'] {
  const evidence = new Map(e);
  const answers: Submission['answers'] = {};
  invite.questions.forEach(([key], place) => {
    const rating = RATINGS[Number(r[place] ?? 0) - 1];
    if (!rating) return;
    const sureness = SURENESS[Number(s[place] ?? 0) - 1];
    const text = evidence.get(place);
    const answer: PooledAnswer = { rating, ...(sureness && { sureness }), ...(text && { evidence: text }) };
    answers[key] = answer;
  });
  return answers;
}

type Marks = Pick<Submission, 'joinKey' | 'inviteMark' | 'id' | 'times'>;

/** What a session asked and promised, with its mark: made once for all answers, since the mark goes through every question. */
interface Asked {
  invite: Invite;
  mark: string;
}

function askedBy(session: ReflectionSession): Asked {
  const invite = inviteOf(session);
  return { invite, mark: inviteMark(invite) };
}

/** Answers as read. Without any answer if they belong to another session or other questions: taking them in then says so. */
function toSubmission(marks: Marks, wire: WireAnswers, { invite, mark }: Asked): Submission {
  const isOurs = marks.joinKey === invite.joinKey && marks.inviteMark === mark;
  const { n: name, g: group, h } = wire;
  return { ...marks, ...(name && { name }), ...(group && { group }), ...(h && { isHelped: true }), answers: isOurs ? answersFrom(wire, invite) : {} };
}

/** Opens envelopes with the private key of the session. Each gives undefined if it was sealed for another key, or holds no answers. */
export function envelopeOpener(session: ReflectionSession, privateKey: string): (envelope: Envelope) => Promise<Submission | undefined> {
  const asked = askedBy(session);
  const unseal = unsealer(privateKey);
  return async ({ id, times, sealed }) => {
    const text = await unseal(sealed);
    if (text === undefined) return undefined;
    const wire = answersSchema.safeParse(JSON.parse(text));
    return wire.success ? toSubmission({ joinKey: session.joinKey, inviteMark: asked.mark, id, times }, wire.data, asked) : undefined;
  };
}

/** Answers that came in: plain, or in an envelope. */
export type HandedIn = { submission: Submission } | { handed: HandedEnvelope };
export type ReadAnswers = ({ ok: true } & HandedIn) | CodeFailure;

const marksOf = ({ k: joinKey, m, i: id, v: times = 1 }: { k: string; m: string; i: string; v?: number | undefined }): Marks => ({
  joinKey,
  inviteMark: m,
  id,
  times,
});

async function readPlain(code: string, asked: Asked): Promise<ReadAnswers> {
  const read = await readCode(plain, code);
  return read.ok ? { ok: true, submission: toSubmission(marksOf(read.value), read.value, asked) } : read;
}

/**
 * Reads all answers in a text: a pasted code, a message with several, the text of a file, the text of a QR code. At least one result;
 * each is something to take in, or the reason why it could not be read.
 */
export async function readAnswers(text: string, session: ReflectionSession): Promise<ReadAnswers[]> {
  const asked = askedBy(session);
  const [sealed, open] = [envelopesIn(text), findCodes(plain.letter, text)];
  if (sealed.length + open.length === 0) return [await readPlain(text, asked)];
  const reading = [...open.map((code) => () => readPlain(code, asked)), ...sealed.map((code) => (): Promise<ReadAnswers> => readEnvelopeCode(code, WHAT))];
  // A pool takes no more people.
  return readInTurn(reading, LIMITS.people);
}
