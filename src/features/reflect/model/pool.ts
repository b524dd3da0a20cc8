// The pool: takes in each person’s answers once, and keeps no more of a person than the level of anonymity allows.
import type { PooledAnswer, PooledAnswers } from './answers.ts';
import type { ReflectionSession } from './documents.ts';
import { LIMITS, type QuestionKey } from './fields.ts';
import { groupBy } from './group-by.ts';
import { inviteMark, type Submission } from './own-reflection.ts';
import { inviteOf } from './session.ts';
import { shuffled } from './shuffle.ts';
import type { Via } from './vocabulary.ts';

/** Why answers were not taken, and what to do. The session stays as it was. */
export interface Refusal {
  ok: false;
  reason: 'another-session' | 'other-questions' | 'already-added' | 'nothing-answered' | 'full';
  message: string;
  whatToDo: string;
}

const REFUSALS: Record<Refusal['reason'], Omit<Refusal, 'ok' | 'reason'>> = {
  'another-session': {
    message: 'These answers belong to another session.',
    whatToDo: 'Open the session they were given for, or ask the person to use the invitation of this one.',
  },
  'other-questions': {
    message: 'These answers were given to other questions, or under another promise about names, than this session has.',
    whatToDo: 'Ask the person to open the invitation of this session again and to answer there.',
  },
  'already-added': { message: 'These answers are in the pool already.', whatToDo: 'Nothing was added twice. Go on with the next person.' },
  'nothing-answered': { message: 'No question is answered in them.', whatToDo: 'Ask the person to rate at least one question and to hand over again.' },
  full: { message: `The pool holds ${LIMITS.people} people and is full.`, whatToDo: 'Start a second session for the others.' },
};
const refuse = (reason: Refusal['reason']): Refusal => ({ ok: false, reason, ...REFUSALS[reason] });

function findReason(session: ReflectionSession, submission: Submission, mark: string): Refusal['reason'] | undefined {
  if (submission.joinKey !== session.joinKey) return 'another-session';
  if (submission.inviteMark !== mark) return 'other-questions';
  if (session.pool.some((row) => row.id === submission.id)) return 'already-added';
  if (!session.questions.some(({ key }) => submission.answers[key])) return 'nothing-answered';
  return session.pool.length >= LIMITS.people ? 'full' : undefined;
}

/** The answers to this session’s questions, in the order of the session. */
function inOrder(keys: readonly QuestionKey[], answerTo: (key: QuestionKey) => PooledAnswer | undefined) {
  const answers: PooledAnswers['answers'] = {};
  for (const key of keys) {
    const answer = answerTo(key);
    if (answer) answers[key] = answer;
  }
  return answers;
}

/**
 * Mixes the answers of people of the same group, one question at a time, and orders the rows by their random ids: each count for
 * the whole pool and for a group stays as it is, but no row is one person’s answers any more.
 */
function mixed(pool: readonly PooledAnswers[], keys: readonly QuestionKey[]): PooledAnswers[] {
  const rows = [...pool].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [...groupBy(rows, (row) => row.group).values()]
    .flatMap((sameGroup) => {
      const columns = new Map(keys.map((key) => [key, shuffled(sameGroup.map((row) => row.answers[key]))]));
      return sameGroup.map((row, index) => ({ ...row, answers: inOrder(keys, (key) => columns.get(key)?.[index]) }));
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function toRow({ anonymity, groups, questions }: ReflectionSession, submission: Submission, via: Via): PooledAnswers {
  const hasNames = anonymity === 'names';
  const group = anonymity === 'none' ? undefined : groups.find((one) => one === submission.group);
  return {
    id: submission.id,
    ...(hasNames && submission.name && { name: submission.name }),
    ...(group && { group }),
    ...((hasNames || via === 'facilitator') && { via }),
    answers: inOrder(
      questions.map(({ key }) => key),
      (key) => submission.answers[key],
    ),
  };
}

/** What became of each of several submissions. */
export interface Pooled {
  session: ReflectionSession;
  added: number;
  refused: Refusal[];
}

/**
 * Adds people’s answers to the pool. Adding the same answers again, or answers to anything else, is refused with a reason; the others are
 * added all the same. Gives a new session; the one passed in stays as it is.
 */
export function addAllToPool(session: ReflectionSession, submissions: readonly Submission[], via: Via): Pooled {
  const refused: Refusal[] = [];
  const mark = inviteMark(inviteOf(session));
  let grown = session;
  for (const submission of submissions) {
    const reason = findReason(grown, submission, mark);
    if (reason) refused.push(refuse(reason));
    else grown = { ...grown, pool: [...grown.pool, toRow(session, submission, via)] };
  }
  const added = grown.pool.length - session.pool.length;
  if (added > 0 && session.anonymity !== 'names') {
    const keys = session.questions.map(({ key }) => key);
    grown = { ...grown, pool: mixed(grown.pool, keys) };
  }
  return { session: grown, added, refused };
}

/** Adds one person’s answers; see addAllToPool. */
export function addToPool(session: ReflectionSession, submission: Submission, via: Via): { ok: true; session: ReflectionSession } | Refusal {
  const { session: grown, refused } = addAllToPool(session, [submission], via);
  return refused[0] ?? { ok: true, session: grown };
}

/**
 * Takes one person’s answers out again. Only where names are shown: otherwise nobody, this site included, can tell which answers
 * are theirs, and the session comes back as it was.
 */
export const removeFromPool = (session: ReflectionSession, id: string): ReflectionSession =>
  session.anonymity === 'names' ? { ...session, pool: session.pool.filter((row) => row.id !== id) } : session;

/** The session with an empty pool: people can hand over their answers again. */
export const emptyPool = (session: ReflectionSession): ReflectionSession => ({ ...session, pool: [] });

/** How many people the facilitator added for. */
export const addedByFacilitator = (session: ReflectionSession) => session.pool.filter((row) => row.via === 'facilitator').length;
