// Taking answers in: each person’s once, with no more of a person than the level of anonymity allows. Where names are shown they lie open,
// person by person. Below names they wait sealed, and are opened all together: what then remains are counts and notes.
import type { PooledAnswer, PooledAnswers } from './answers.ts';
import type { ReflectionSession } from './documents.ts';
import { addEnvelopes, putIn, takeInEach, type HandedEnvelope, type TakenIn as Taken } from '../../together/index.ts';
import { LIMITS, randomId, type QuestionKey } from './fields.ts';
import { groupBy } from './group-by.ts';
import type { Opened } from './opened.ts';
import { inviteMark, type Submission } from './own-reflection.ts';
import { countRows } from './results.ts';
import { inviteOf, peopleIn } from './session.ts';
import { shuffled } from './shuffle.ts';
import type { Via } from './vocabulary.ts';
import * as texts from '../texts.ts';

/** Why answers were not taken, and what to do. The session stays as it was. */
export interface Refusal {
  ok: false;
  reason: 'another-session' | 'other-questions' | 'already-added' | 'nothing-answered' | 'full' | 'opened';
  message: string;
  whatToDo: string;
}

const REFUSALS: Record<Refusal['reason'], Omit<Refusal, 'ok' | 'reason'>> = {
  'another-session': {
    message: texts.theseAnswersBelongToAnotherSession,
    whatToDo: texts.openTheSessionTheyWereGivenFor,
  },
  'other-questions': {
    message: texts.theseAnswersWereGivenToOtherQuestions,
    whatToDo: texts.askThePersonToOpenTheInvitation,
  },
  'already-added': { message: texts.theseAnswersAreInAlready, whatToDo: texts.nothingWasAddedTwice },
  'nothing-answered': { message: texts.noQuestionIsAnsweredInThem, whatToDo: texts.askThePersonToRateAtLeastOneQuestion },
  opened: {
    message: texts.answersOfThisSessionWereOpenedAlready,
    whatToDo: texts.nobodyCanBeAddedAfterThat,
  },
  full: { message: texts.sessionTakesInPeopleAndIsFull(LIMITS.people), whatToDo: texts.startASecondSessionForTheOthers },
};
const refuse = (reason: Refusal['reason']): Refusal => ({ ok: false, reason, ...REFUSALS[reason] });

/** What tells answers apart before they are taken in. */
type Marks = Pick<Submission, 'joinKey' | 'inviteMark'>;

function whyNotOurs(session: ReflectionSession, marks: Marks, mark: string): Refusal['reason'] | undefined {
  if (marks.joinKey !== session.joinKey) return 'another-session';
  if (marks.inviteMark !== mark) return 'other-questions';
  return session.opened ? 'opened' : undefined;
}

const isFull = (session: ReflectionSession) => peopleIn(session) >= LIMITS.people;

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
    ...(hasNames && submission.times > 1 && { times: submission.times }),
    answers: inOrder(
      questions.map(({ key }) => key),
      (key) => submission.answers[key],
    ),
  };
}

/** What became of answers that came in. */
export interface TakenIn {
  session: ReflectionSession;
  added: number;
  /** How many took the place of earlier answers of the same person. */
  replaced: number;
  refused: Refusal[];
}

/** What the desk tells, in the words of a session. */
const told = ({ state: session, refused, ...counts }: Taken<ReflectionSession, Refusal['reason']>): TakenIn => ({
  ...counts,
  session,
  refused: refused.map(refuse),
});

/**
 * Takes in answers that are not sealed: where names are shown, or where this page cannot seal. Answers that are in already, or belong to
 * something else, are refused with a reason; the others are taken in all the same. Where names are shown, answers that were handed in
 * again take the place of the earlier ones; below names nobody can tell which those are. The session passed in stays as it is.
 */
export function addAllToPool(session: ReflectionSession, submissions: readonly Submission[], via: Via): TakenIn {
  const mark = inviteMark(inviteOf(session));
  const hasNames = session.anonymity === 'names';
  const taken = takeInEach<ReflectionSession, Submission, Refusal['reason']>(session, submissions, (now, submission) => {
    const reason = whyNotOurs(now, submission, mark);
    if (reason) return reason;
    const earlier = now.pool.find((row) => row.id === submission.id);
    if (earlier && !(hasNames && submission.times > (earlier.times ?? 1))) return 'already-added';
    if (!now.questions.some(({ key }) => submission.answers[key])) return 'nothing-answered';
    if (!earlier && isFull(now)) return 'full';
    const row = toRow(session, submission, submission.isHelped ? 'facilitator' : via);
    return { state: { ...now, pool: putIn(now.pool, row) }, isReplaced: Boolean(earlier) };
  });
  if (taken.added === 0 || hasNames) return told(taken);
  const keys = session.questions.map(({ key }) => key);
  return told({ ...taken, state: { ...taken.state, pool: mixed(taken.state.pool, keys) } });
}

/** Takes in sealed answers. What was handed in again takes the place of the earlier envelope. The session passed in stays as it is. */
export const addAllSealed = (session: ReflectionSession, handed: readonly HandedEnvelope[]): TakenIn =>
  told(addEnvelopes(session, handed, { mark: inviteMark(inviteOf(session)), isOpened: ({ opened }) => opened !== undefined, isFull }));

/**
 * Opens all answers together: counts and notes, and no row of anybody. Done once; after it nothing can be taken in, since the difference
 * would be one person’s answers. `submissions` are those of the envelopes.
 */
export function openTogether(session: ReflectionSession, submissions: readonly Submission[]): ReflectionSession {
  const rows = [...session.pool, ...submissions.map((submission) => toRow(session, submission, submission.isHelped ? 'facilitator' : 'code'))];
  const { questions, ...whole } = countRows(rows, session);
  const opened: Opened = {
    ...whole,
    questions: Object.fromEntries([...questions].map(([key, { evidence, ...counts }]) => [key, { ...counts, evidence: evidence.map(({ text }) => text) }])),
  };
  return { ...session, pool: [], sealed: [], opened };
}

/** Takes one person’s answers out again. Only where names are shown: otherwise nobody can tell which answers are theirs. */
export const removeFromPool = (session: ReflectionSession, id: string): ReflectionSession =>
  session.anonymity === 'names' ? { ...session, pool: session.pool.filter((row) => row.id !== id) } : session;

/** The session with nobody’s answers: people can hand them in again, by the same invitation. Not once they were opened: see beginAnew. */
export const emptyPool = (session: ReflectionSession): ReflectionSession => ({ ...session, pool: [], sealed: [] });

/**
 * The session before anyone had answered, with another key and another invitation: what was handed in before cannot come in again, so
 * that nobody can open it twice and look at the difference.
 */
export function beginAnew({ opened: _opened, sealKey: _sealKey, ...session }: ReflectionSession, sealKey: string | undefined): ReflectionSession {
  return { ...session, joinKey: randomId(), pool: [], sealed: [], ...(sealKey && { sealKey }) };
}
