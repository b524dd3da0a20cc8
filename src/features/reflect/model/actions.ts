// The discussion of each question and its actions: read and changed without touching the session passed in.
import { byDay, type AgreedAction } from '../../../library/agreed-actions.ts';
import type { Action, Discussion } from './discussion.ts';
import type { ReflectionSession } from './documents.ts';
import { randomId, type QuestionKey } from './fields.ts';
import type { SessionQuestion } from './question.ts';

/** What has been written down for a question; empty if nothing has. */
export const discussionOf = (session: ReflectionSession, key: QuestionKey): Discussion => session.discussion[key] ?? { note: '', actions: [] };

/** The session with another discussion of one question. */
export const withDiscussion = (session: ReflectionSession, key: QuestionKey, change: Partial<Discussion>): ReflectionSession => ({
  ...session,
  discussion: { ...session.discussion, [key]: { ...discussionOf(session, key), ...change } },
});

/** An empty action. */
export const newAction = (): Action => ({ id: randomId(), what: '', ownerRole: '', firstStep: '', status: 'open' });

/** An action with the question it belongs to. A carried-over action may belong to a question that is not asked this time. */
export interface PlacedAction {
  action: Action;
  key: QuestionKey;
  question?: SessionQuestion;
}

/** All actions with something in them, in the order of the questions; those of questions not asked this time come last. */
export function allActions(session: ReflectionSession): PlacedAction[] {
  const asked = session.questions.map((question) => ({ key: question.key, question }));
  const known = new Set<string>(asked.map(({ key }) => key));
  const others = (Object.keys(session.discussion) as QuestionKey[]).filter((key) => !known.has(key)).map((key) => ({ key }));
  return [...asked, ...others].flatMap((place) =>
    discussionOf(session, place.key)
      .actions.filter((action) => action.what.trim() !== '')
      .map((action) => ({ action, ...place })),
  );
}

/** All actions in the order in which they are due; see byDay. */
export const actionsByDay = (session: ReflectionSession): PlacedAction[] => byDay(allActions(session), ({ action }) => action);

/** The session with one of its actions changed, wherever it stands. */
export const withAction = (session: ReflectionSession, id: string, change: Partial<Action>): ReflectionSession => ({
  ...session,
  discussion: Object.fromEntries(
    Object.entries(session.discussion).flatMap(([key, discussion]) =>
      discussion ? [[key, { ...discussion, actions: discussion.actions.map((action) => (action.id === id ? { ...action, ...change } : action)) }]] : [],
    ),
  ),
});

/** The actions as lists of all documents show them. One that was sent on is listed where it is. */
export const agreedActions = (session: ReflectionSession): AgreedAction[] =>
  allActions(session)
    .filter(({ action }) => !action.sentTo)
    .map(({ action: { id, what, ownerRole, by, status } }) => ({ id, what, role: ownerRole, status, ...(by && { by }) }));
