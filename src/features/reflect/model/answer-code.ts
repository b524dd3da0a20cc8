// A person’s answers as a code or a file, and back. Ratings travel as one digit for each question of the invitation, in its order.
import * as z from 'zod/mini';
import { findCodes, makeCode, readCode, type CodeFailure, type CodeFormat } from '../../exchange/index.ts';
import type { PooledAnswer } from './answers.ts';
import type { ReflectionSession } from './documents.ts';
import { LIMITS, lineSchema, noteSchema, randomIdSchema, wordingSchema } from './fields.ts';
import type { Submission } from './own-reflection.ts';
import { inviteMark } from './own-reflection.ts';
import type { Invite } from './invite.ts';
import { inviteOf } from './session.ts';
import { GROUPS, RATINGS, SURENESS } from './vocabulary.ts';

/** One digit for each question: 0 for no answer, otherwise the place in the list of values, from 1. */
const digitsSchema = z.string().check(z.regex(/^[0-9]*$/), z.maxLength(LIMITS.questions));
const wireSchema = z.object({
  /** Join key, mark of the invitation, id of the answers. */
  k: randomIdSchema,
  m: wordingSchema,
  i: randomIdSchema,
  n: z.optional(lineSchema),
  g: z.optional(z.enum(GROUPS)),
  /** Ratings and how sure. */
  r: digitsSchema,
  s: z.optional(digitsSchema),
  /** What would show it: place of the question, and text. */
  e: z.optional(z.array(z.tuple([z.int().check(z.gte(0)), noteSchema])).check(z.maxLength(LIMITS.questions))),
});
type Wire = z.infer<typeof wireSchema>;

const format: CodeFormat<Wire> = { letter: 'a', version: 1, what: 'answers', schema: wireSchema };

/** The answers as a code, for a message or a QR code. */
export function makeAnswerCode(invite: Invite, { joinKey, inviteMark: mark, id, name, group, answers }: Submission): Promise<string> {
  const inOrder = invite.questions.map(([key]) => answers[key]);
  const sureness = inOrder.map((answer) => (answer?.sureness ? SURENESS.indexOf(answer.sureness) + 1 : 0)).join('');
  const evidence = inOrder.flatMap((answer, place): [number, string][] => (answer?.evidence ? [[place, answer.evidence]] : []));
  return makeCode(format, {
    k: joinKey,
    m: mark,
    i: id,
    ...(name && { n: name }),
    ...(group && { g: group }),
    r: inOrder.map((answer) => (answer ? RATINGS.indexOf(answer.rating) + 1 : 0)).join(''),
    ...(/[1-9]/.test(sureness) && { s: sureness }),
    ...(evidence.length > 0 && { e: evidence }),
  });
}

/** The answers as the text of a file. Whoever opens it sees what it is for. */
export const answerFileText = async (invite: Invite, submission: Submission) =>
  [
    'Answers for a reflection session',
    'Give this file to the person who runs the session. It opens on the page of the session, under “Pool”.',
    'The lines below hold the ratings, and the notes on what would show them. They are packed, not encrypted.',
    '',
    await makeAnswerCode(invite, submission),
    '',
  ].join('\n');

function answersFrom({ r, s = '', e = [] }: Wire, invite: Invite): Submission['answers'] {
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

/** Answers as read. Without any answer if they belong to another session or other questions: adding them to the pool then says so. */
function toSubmission(wire: Wire, invite: Invite, expectedMark: string): Submission {
  const isOurs = wire.k === invite.joinKey && wire.m === expectedMark;
  const { k: joinKey, m: mark, i: id, n: name, g: group } = wire;
  return { joinKey, inviteMark: mark, id, ...(name && { name }), ...(group && { group }), answers: isOurs ? answersFrom(wire, invite) : {} };
}

export type ReadAnswers = { ok: true; submission: Submission } | CodeFailure;

/**
 * Reads all answers in a text: a pasted code, a message with several, the text of a file, the text of a QR code. At least one result;
 * each is a submission for addToPool, or the reason why it could not be read.
 */
export async function readAnswers(text: string, session: ReflectionSession): Promise<ReadAnswers[]> {
  const invite = inviteOf(session);
  const mark = inviteMark(invite);
  const codes = findCodes(format.letter, text);
  const results = await Promise.all((codes.length > 0 ? codes : [text]).map((code) => readCode(format, code)));
  return results.map((read) => (read.ok ? { ok: true, submission: toSubmission(read.value, invite, mark) } : read));
}
