// The invitation as a code: short enough for a link and, up to about sixty questions, a QR code.
import * as z from 'zod/mini';
import { codeFailure, makeCode, readCode, type CodeFailure, type CodeFormat } from '../../exchange/index.ts';
import { LIMITS, entryIdSchema, lineSchema, questionKey, randomIdSchema, siteVersionSchema, wordingSchema } from './fields.ts';
import { ANONYMITY, GROUPS, sealKeySchema } from '../../together/index.ts';
import { inviteSchema, type Invite } from './invite.ts';
import { ownQuestionSchema } from './own-question.ts';
import * as texts from '../texts.ts';

/** Questions that follow one another and stand in the same set: the id of the set, then id and wording of each. */
const runSchema = z.tuple([entryIdSchema, z.array(z.tuple([entryIdSchema, wordingSchema])).check(z.maxLength(LIMITS.questions))]);
const parts = [
  randomIdSchema,
  lineSchema,
  lineSchema,
  z.array(z.enum(GROUPS)),
  z.enum(ANONYMITY),
  siteVersionSchema,
  z.array(runSchema).check(z.minLength(1), z.maxLength(LIMITS.questions)),
] as const;
/** Since version 2 a public key may follow, for which answers are sealed; since version 3 questions in the team’s own words, after an empty key if there is none. */
const wireSchema = z.union([
  z.tuple([...parts, z.union([sealKeySchema, z.literal('')]), z.array(ownQuestionSchema).check(z.maxLength(LIMITS.questions))]),
  z.tuple([...parts, sealKeySchema]),
  z.tuple([...parts]),
]);
type Wire = z.infer<typeof wireSchema>;

const format: CodeFormat<Wire> = { letter: 'i', version: 3, what: texts.anInvitation, schema: wireSchema };

/** The invitation as a code. */
export function makeInviteCode({ joinKey, team, exercise, groups, anonymity, siteVersion, questions, sealKey, own }: Invite): Promise<string> {
  const runs: Wire[6] = [];
  for (const [key, wording] of questions) {
    const [setId = '', questionId = ''] = key.split('#');
    const last = runs.at(-1);
    if (last?.[0] === setId) last[1].push([questionId, wording]);
    else runs.push([setId, [[questionId, wording]]]);
  }
  const wire = [joinKey, team, exercise, groups, anonymity, siteVersion, runs] as const;
  return makeCode<Wire>(format, own ? [...wire, sealKey ?? '', own] : sealKey ? [...wire, sealKey] : [...wire]);
}

/** Reads an invitation from a code, or from a link or message that carries one. */
export async function readInviteCode(text: string): Promise<{ ok: true; invite: Invite } | CodeFailure> {
  const read = await readCode(format, text);
  if (!read.ok) return read;
  const [joinKey, team, exercise, groups, anonymity, siteVersion, runs, sealKey, own] = read.value;
  const questions = runs.flatMap(([setId, run]) => run.map(([questionId, wording]): Invite['questions'][number] => [questionKey(setId, questionId), wording]));
  const invite = inviteSchema.safeParse({
    joinKey,
    team,
    exercise,
    groups,
    anonymity,
    siteVersion,
    questions,
    ...(own && { own }),
    ...(sealKey && { sealKey }),
  });
  return invite.success ? { ok: true, invite: invite.data } : codeFailure('altered', format.what);
}
