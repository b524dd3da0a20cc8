// A person’s own answers: started from an invitation, handed over as a submission.
import type { OwnAnswers, PooledAnswer } from './answers.ts';
import type { OwnReflection } from './documents.ts';
import { randomId, type QuestionKey } from './fields.ts';
import type { Invite } from './invite.ts';
import { fromOwnQuestion } from './own-question.ts';
import type { SessionQuestion } from './question.ts';
import type { QuestionData } from './question-data-types.ts';
import { toSessionQuestion } from './session.ts';
import { markOf, type Group } from '../../together/index.ts';

/** What a person hands over: no more than the level of anonymity allows, and never a private note. */
export interface Submission {
  joinKey: string;
  /** Tells whether the questions and the promises were the same; see inviteMark. */
  inviteMark: string;
  /** The pool takes each id once. */
  id: string;
  name?: string;
  group?: Group;
  /** How often these answers were handed in, this time counted. A later one takes the place of an earlier one. */
  times: number;
  /** Whether the facilitator typed them for someone. */
  isHelped?: boolean;
  answers: Partial<Record<QuestionKey, PooledAnswer>>;
}

/** A short mark of what an invitation asks and promises. */
export const inviteMark = ({ joinKey, anonymity, groups, questions }: Invite) => markOf(JSON.stringify([joinKey, anonymity, groups, questions]));

/** An invitation met with this site’s questions. */
export interface MetInvite {
  questions: SessionQuestion[];
  /** Questions that this site words differently. */
  reworded: QuestionKey[];
  /** Questions that this site does not have. */
  missing: QuestionKey[];
}

/** Looks up the questions of an invitation, and says which differ from those of the session. */
export function meetInvite(invite: Invite, data: QuestionData): MetInvite {
  const known = new Map(
    [...data.sets.flatMap((set) => set.questions.map((question) => toSessionQuestion(set, question))), ...(invite.own ?? []).map(fromOwnQuestion)].map(
      (question) => [question.key, question],
    ),
  );
  const found = invite.questions.map(([key, wording]) => ({ key, wording, question: known.get(key) }));
  return {
    questions: found.flatMap(({ question }) => question ?? []),
    reworded: found.filter(({ question, wording }) => question && question.wording !== wording).map(({ key }) => key),
    missing: found.filter(({ question }) => !question).map(({ key }) => key),
  };
}

/** A new document for one person’s answers. `questions` come from meetInvite, or from the session itself when the device is passed round. */
export const startOwnReflection = (invite: Invite, questions: SessionQuestion[]): OwnReflection => ({
  answersId: randomId(),
  invite,
  questions,
  answers: {},
  handedIn: 0,
});

/** The answers that have a rating, without private notes. */
function toPooled(answers: OwnAnswers, keys: readonly QuestionKey[]): Submission['answers'] {
  const pooled: Submission['answers'] = {};
  for (const key of keys) {
    const answer = answers[key];
    if (!answer?.rating) continue;
    const evidence = answer.evidence?.trim();
    pooled[key] = { rating: answer.rating, ...(answer.sureness && { sureness: answer.sureness }), ...(evidence && { evidence }) };
  }
  return pooled;
}

/** What of a person’s answers may leave their hands: see Submission. */
export function toSubmission(own: Pick<OwnReflection, 'answersId' | 'invite' | 'name' | 'group' | 'answers' | 'handedIn'>): Submission {
  const { invite, answersId, answers, handedIn } = own;
  const name = invite.anonymity === 'names' ? own.name?.trim() : undefined;
  const group = invite.anonymity === 'none' ? undefined : invite.groups.find((one) => one === own.group);
  return {
    joinKey: invite.joinKey,
    inviteMark: inviteMark(invite),
    id: answersId,
    ...(name && { name }),
    ...(group && { group }),
    times: handedIn + 1,
    answers: toPooled(
      answers,
      invite.questions.map(([key]) => key),
    ),
  };
}
