// Every note that is about to leave the page, for the check for identifying details, and its new words put back where they belong.
import type { ChangedNotes } from '../../application/index.ts';
import type { Note } from '../../exchange/index.ts';
import { ACCOUNT_PARTS } from '../model/account.ts';
import type { OwnAnswers } from '../model/answers.ts';
import type { Account, ReflectionSession } from '../model/documents.ts';
import { LIMITS, type QuestionKey } from '../model/fields.ts';
import type { SessionQuestion } from '../model/question.ts';

interface Place<Body> {
  note: Note;
  put: (body: Body, text: string) => Body;
}
const asNotes = <Body>(places: readonly Place<Body>[]) => places.map(({ note }) => note);
const putBack = <Body>(body: Body, places: readonly Place<Body>[], changed: ChangedNotes): Body =>
  places.reduce((grown, { note, put }) => {
    const text = changed.get(note.id);
    return text === undefined ? grown : put(grown, text);
  }, body);

/** What a person writes on what would show it. Private notes are not among them: they never leave. */
const evidencePlaces = <Body extends { answers: OwnAnswers }>(body: Body, questions: readonly SessionQuestion[]): Place<Body>[] =>
  questions.flatMap(({ key, text: words }) => {
    const text = body.answers[key]?.evidence?.trim();
    if (!text) return [];
    return [
      {
        note: { id: `evidence ${key}`, label: `What would show it: ${words}`, text },
        put: (now, evidence) => ({ ...now, answers: { ...now.answers, [key]: { ...now.answers[key], evidence } } }),
      },
    ];
  });

/** The notes of one person’s answers that would be handed in. */
export const answerNotes = (body: { answers: OwnAnswers; questions: readonly SessionQuestion[] }) => asNotes(evidencePlaces(body, body.questions));
export const withAnswerNotes = <Body extends { answers: OwnAnswers; questions: readonly SessionQuestion[] }>(body: Body, changed: ChangedNotes) =>
  putBack(body, evidencePlaces(body, body.questions), changed);

function accountPlaces(account: Account): Place<Account>[] {
  const parts = ACCOUNT_PARTS.map(({ key, title }): Place<Account> => ({
    note: { id: key, label: title, text: account.account[key] },
    put: (now, text) => ({ ...now, account: { ...now.account, [key]: text } }),
  }));
  return [...parts, ...evidencePlaces(account, account.questions)];
}
/** The notes of a reflective account. */
export const accountNotes = (account: Account) => asNotes(accountPlaces(account));
export const withAccountNotes = (account: Account, changed: ChangedNotes) => putBack(account, accountPlaces(account), changed);

const ACTION_FIELDS = { what: 'Action', ownerRole: 'Owner of the action', firstStep: 'First step of the action' } as const;

function discussionPlaces(session: ReflectionSession, key: QuestionKey, words: string): Place<ReflectionSession>[] {
  const discussion = session.discussion[key];
  if (!discussion) return [];
  const put = (now: ReflectionSession, change: Partial<typeof discussion>) => ({
    ...now,
    discussion: { ...now.discussion, [key]: { note: '', actions: [], ...now.discussion[key], ...change } },
  });
  const note: Place<ReflectionSession> = {
    note: { id: `note ${key}`, label: `Shared note: ${words}`, text: discussion.note },
    put: (now, text) => put(now, { note: text }),
  };
  const actions = discussion.actions.flatMap(({ id, ...action }) =>
    (Object.keys(ACTION_FIELDS) as (keyof typeof ACTION_FIELDS)[]).map((field): Place<ReflectionSession> => ({
      note: { id: `${field} ${id}`, label: `${ACTION_FIELDS[field]}: ${words}`, text: action[field] },
      put: (now, text) => {
        const fitting = text.slice(0, field === 'ownerRole' ? LIMITS.line : LIMITS.note);
        return put(now, { actions: (now.discussion[key]?.actions ?? []).map((one) => (one.id === id ? { ...one, [field]: fitting } : one)) });
      },
    })),
  );
  return [note, ...actions];
}

function pooledPlaces(session: ReflectionSession): Place<ReflectionSession>[] {
  const words = new Map(session.questions.map(({ key, text }) => [key, text]));
  return session.pool.flatMap((row) =>
    (Object.keys(row.answers) as QuestionKey[]).flatMap((key) => {
      const text = row.answers[key]?.evidence;
      if (!text) return [];
      const put = (now: ReflectionSession, evidence: string) => ({
        ...now,
        pool: now.pool.map((one) => {
          const answer = one.answers[key];
          return one.id === row.id && answer ? { ...one, answers: { ...one.answers, [key]: { ...answer, evidence } } } : one;
        }),
      });
      return [{ note: { id: `pooled ${row.id} ${key}`, label: `What would show it: ${words.get(key) ?? key}`, text }, put }];
    }),
  );
}

function sessionPlaces(session: ReflectionSession): Place<ReflectionSession>[] {
  const words = new Map(session.questions.map(({ key, text }) => [key, text]));
  const keys = Object.keys(session.discussion) as QuestionKey[];
  return [...keys.flatMap((key) => discussionPlaces(session, key, words.get(key) ?? key)), ...pooledPlaces(session)];
}
/** The notes of a session: what people wrote on what would show it, shared notes, and actions. */
export const sessionNotes = (session: ReflectionSession) => asNotes(sessionPlaces(session));
export const withSessionNotes = (session: ReflectionSession, changed: ChangedNotes) => putBack(session, sessionPlaces(session), changed);
