// The discussion of each question and its actions: read and changed without touching the session passed in.
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

/** Whether an open action has passed its day. */
export const isOverdue = ({ status, by }: Action, today: string) => status === 'open' && by !== undefined && by < today;

/** Open actions first, by their day; those without a day after them; then what is done or dropped. Equal ones keep their order. */
export function actionsByDay(session: ReflectionSession): PlacedAction[] {
  const placeOf = ({ action }: PlacedAction) => `${action.status === 'open' ? 0 : 1} ${action.by ?? '9999'}`;
  return allActions(session).sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0));
}
