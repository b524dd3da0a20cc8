// Every note that is about to leave the page, for the check for identifying details.
import type { LeavingText } from '../../exchange/index.ts';
import { ACCOUNT_PARTS } from '../model/account.ts';
import type { OwnAnswers } from '../model/answers.ts';
import type { Account, ReflectionSession } from '../model/documents.ts';
import { LIMITS, type QuestionKey } from '../model/fields.ts';
import type { SessionQuestion } from '../model/question.ts';
import { noWorth } from '../model/worth.ts';
import * as texts from './texts.ts';

/** What a person writes on what would show it. Private notes are not among them: they never leave. */
const evidenceWords = <Body extends { answers: OwnAnswers }>(body: Body, questions: readonly SessionQuestion[]): LeavingText<Body>[] =>
  questions.flatMap(({ key, text: words }) => {
    const text = body.answers[key]?.evidence?.trim();
    if (!text) return [];
    return [
      {
        note: { id: `evidence ${key}`, label: texts.whatWouldShowIt(words), text },
        put: (now, evidence) => ({ ...now, answers: { ...now.answers, [key]: { ...now.answers[key], evidence } } }),
      },
    ];
  });

/** The notes of one person’s answers that would be handed in. */
export const wordsOfAnswers = <Body extends { answers: OwnAnswers; questions: readonly SessionQuestion[] }>(body: Body) => evidenceWords(body, body.questions);

/** The notes of a reflective account. */
export function wordsOfAccount(account: Account): LeavingText<Account>[] {
  const parts = ACCOUNT_PARTS.map(({ key, title }): LeavingText<Account> => ({
    note: { id: key, label: title, text: account.account[key] },
    put: (now, text) => ({ ...now, account: { ...now.account, [key]: text } }),
  }));
  return [...parts, ...evidenceWords(account, account.questions)];
}

const ACTION_FIELDS = { what: texts.action, ownerRole: texts.ownerOfTheAction, firstStep: texts.firstStepOfTheAction } as const;

function discussionWords(session: ReflectionSession, key: QuestionKey, words: string): LeavingText<ReflectionSession>[] {
  const discussion = session.discussion[key];
  if (!discussion) return [];
  const put = (now: ReflectionSession, change: Partial<typeof discussion>) => ({
    ...now,
    discussion: { ...now.discussion, [key]: { note: '', actions: [], ...now.discussion[key], ...change } },
  });
  const note: LeavingText<ReflectionSession> = {
    note: { id: `note ${key}`, label: texts.sharedNote(words), text: discussion.note },
    put: (now, text) => put(now, { note: text }),
  };
  const actions = discussion.actions.flatMap(({ id, ...action }) =>
    (Object.keys(ACTION_FIELDS) as (keyof typeof ACTION_FIELDS)[]).map((field): LeavingText<ReflectionSession> => ({
      note: { id: `${field} ${id}`, label: `${ACTION_FIELDS[field]}: ${words}`, text: action[field] },
      most: field === 'ownerRole' ? LIMITS.line : LIMITS.note,
      put: (now, text) => put(now, { actions: (now.discussion[key]?.actions ?? []).map((one) => (one.id === id ? { ...one, [field]: text } : one)) }),
    })),
  );
  return [note, ...actions];
}

/** Notes that were opened together: by their place among the notes of their question. */
function openedWords(session: ReflectionSession): LeavingText<ReflectionSession>[] {
  const { opened, questions } = session;
  if (!opened) return [];
  return questions.flatMap(({ key, text: words }) =>
    (opened.questions[key]?.evidence ?? []).map((text, place): LeavingText<ReflectionSession> => ({
      note: { id: `opened ${key} ${place}`, label: texts.whatWouldShowIt(words), text },
      most: LIMITS.note,
      put: (now, changed) => {
        const question = now.opened?.questions[key];
        if (!now.opened || !question) return now;
        const evidence = question.evidence.map((line, at) => (at === place ? changed : line));
        return { ...now, opened: { ...now.opened, questions: { ...now.opened.questions, [key]: { ...question, evidence } } } };
      },
    })),
  );
}

function pooledWords(session: ReflectionSession): LeavingText<ReflectionSession>[] {
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
      return [{ note: { id: `pooled ${row.id} ${key}`, label: texts.whatWouldShowItGet(words.get(key) ?? key), text }, put }];
    }),
  );
}

/** The notes of a session: what people wrote on what would show it, shared notes, and actions. */
export function wordsOfSession(session: ReflectionSession): LeavingText<ReflectionSession>[] {
  const words = new Map(session.questions.map(({ key, text }) => [key, text]));
  const keys = Object.keys(session.discussion) as QuestionKey[];
  const worth: LeavingText<ReflectionSession>[] = session.worth
    ? [
        {
          note: { id: 'worth', label: texts.whatWouldMakeTheNextOneBetter, text: session.worth.note },
          most: LIMITS.note,
          put: (now, note) => ({ ...now, worth: { ...noWorth(), ...now.worth, note } }),
        },
      ]
    : [];
  return [...worth, ...keys.flatMap((key) => discussionWords(session, key, words.get(key) ?? key)), ...openedWords(session), ...pooledWords(session)];
}
