// Makes a team’s session, and the invitation to it.
import { longDay } from '../../../library/words.ts';
import type { ReflectionSession } from './documents.ts';
import { questionKey, randomId } from './fields.ts';
import type { Invite } from './invite.ts';
import { isOwnQuestion } from './own-question.ts';
import type { SessionQuestion } from './question.ts';
import type { QuestionDataQuestion, QuestionSetData } from './question-data-types.ts';
import * as texts from '../texts.ts';

/** What is chosen before the first answer. The level of anonymity cannot change after. */
export type SessionChoices = Pick<
  ReflectionSession,
  'team' | 'groups' | 'anonymity' | 'exercise' | 'questions' | 'siteVersion' | 'heldOn' | 'expected' | 'sealKey'
>;

/** A new session with an empty pool and a join key of its own. */
export const createSession = (choices: SessionChoices): ReflectionSession => ({
  ...choices,
  joinKey: randomId(),
  pool: [],
  sealed: [],
  discussion: {},
  order: 'most-split',
  earlier: [],
});

/** The snapshot of a question from the site’s question data. */
export function toSessionQuestion(set: Pick<QuestionSetData, 'id' | 'title'>, question: QuestionDataQuestion): SessionQuestion {
  const { id, text, help, anchors, dimension, ideas, wording } = question;
  return { key: questionKey(set.id, id), setTitle: set.title, text, ...(help && { help }), ...(anchors && { anchors }), dimension, ideas, wording };
}

/** The questions in the team’s own words, which travel with the invitation; nothing if there are none. */
function ownQuestionsOf({ questions }: ReflectionSession): Pick<Invite, 'own'> {
  const own = questions.filter(({ key }) => isOwnQuestion(key)).map(({ key, text, dimension }) => ({ key, text, dimension }));
  return own.length > 0 ? { own } : {};
}

/** What people are given to answer alone. */
export const inviteOf = (session: ReflectionSession): Invite => ({
  joinKey: session.joinKey,
  team: session.team,
  exercise: session.exercise.title,
  groups: session.anonymity === 'none' ? [] : session.groups,
  anonymity: session.anonymity,
  questions: session.questions.map(({ key, wording }) => [key, wording]),
  siteVersion: session.siteVersion,
  ...ownQuestionsOf(session),
  ...(session.sealKey && { sealKey: session.sealKey }),
});

/** How many people’s answers are in. */
export const peopleIn = ({ pool, sealed, opened }: ReflectionSession) => opened?.people ?? pool.length + sealed.length;

/** Whether the level of anonymity and the questions are settled: people have answered under them. */
export const hasAnswers = (session: ReflectionSession) => peopleIn(session) > 0;

/** Whether what people answered may be seen: at once where names are shown, otherwise once all were opened together. */
export const canBeSeen = ({ anonymity, opened }: ReflectionSession) => anonymity === 'names' || opened !== undefined;

/** What a session is called in the workbook. The day tells two sessions of one team apart. Example: Harbour teams: Referrals, 22 November 2026 */
export const sessionTitle = ({ team, exercise, heldOn }: ReflectionSession) => `${team || texts.ourTeam}: ${exercise.title}, ${longDay(heldOn)}`;
