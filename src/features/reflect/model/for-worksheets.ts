// What worksheets and protocols take from a session, and what they hand back: questions and what was found, an action, and actions that were agreed elsewhere.
import { byDay, type AgreedAction } from '../../../library/agreed-actions.ts';
import type { Origin } from '../../exchange/index.ts';
import { allActions, discussionOf, newAction, withDiscussion, type PlacedAction } from './actions.ts';
import type { Action } from './discussion.ts';
import type { ReflectionSession } from './documents.ts';
import { LIMITS, randomIdSchema, type QuestionKey } from './fields.ts';
import { resultsOf } from './results.ts';
import { canBeSeen } from './session.ts';
import { countRated, middleOf, spreadWords } from './spread.ts';
import { isLevel, LEVELS, RATING_LABELS } from './vocabulary.ts';
import * as texts from '../texts.ts';

export interface AskedQuestion {
  key: QuestionKey;
  /** Its place in the session, from 1. */
  number: number;
  text: string;
  /** How far things are there, in words; nothing where nobody may see that yet. Example: Agreed together: partly */
  stands?: string;
  /** Among the lowest, and below “in place”. */
  isLow: boolean;
}

/** So many count as the lowest. */
const LOWEST = 3;

interface Standing extends Omit<AskedQuestion, 'isLow'> {
  /** From 0, the lowest; nothing where no level is known. */
  level: number | undefined;
}

/** Every question with how far things are there: what was agreed together or, where nothing was, what was answered, once that may be seen. */
function standings(session: ReflectionSession): Standing[] {
  return resultsOf(session).questions.map(({ question: { key, text }, tallies }, index): Standing => {
    const asked = { key, text, number: index + 1 };
    const { agreed } = discussionOf(session, key);
    if (agreed)
      return { ...asked, level: isLevel(agreed) ? LEVELS.indexOf(agreed) : undefined, stands: texts.agreedTogether(RATING_LABELS[agreed].toLowerCase()) };
    if (!canBeSeen(session) || countRated(tallies) === 0) return { ...asked, level: undefined };
    return { ...asked, level: middleOf(tallies), stands: texts.answersColon(spreadWords(tallies)) };
  });
}

/** What a team found about one question. */
export interface FoundAnswer {
  key: QuestionKey;
  text: string;
  /** As in AskedQuestion. */
  stands?: string | undefined;
  /** What the team wrote down together. */
  note: string;
}

/** What a session found, question by question in their order. */
export const foundIn = (session: ReflectionSession): FoundAnswer[] =>
  standings(session).map(({ key, text, stands }) => ({ key, text, stands, note: discussionOf(session, key).note }));

/** The questions of a session, those that stand lowest first: by what was agreed together or, where nothing was, by the middle answer. */
export function lowestFirst(session: ReflectionSession): AskedQuestion[] {
  const top = LEVELS.length - 1;
  return [...standings(session)]
    .sort((one, other) => (one.level ?? top) - (other.level ?? top))
    .map(({ level, ...question }, index) => ({ ...question, isLow: index < LOWEST && level !== undefined && level < top }));
}

/** One action of a session, with its question. */
export const findAction = (session: ReflectionSession, id: string): PlacedAction | undefined => allActions(session).find(({ action }) => action.id === id);

/**
 * The session with actions that were agreed elsewhere put to one of its questions. `from`: where they come from. Their ids stay.
 * @throws an Error whose message is for people, where the question holds as many as it can
 */
export function withSentActions(session: ReflectionSession, key: QuestionKey, sent: readonly AgreedAction[], from: Origin): ReflectionSession {
  const { actions } = discussionOf(session, key);
  // A file made by hand may hold ids that a session cannot.
  const added = sent
    .filter(({ id }) => !allActions(session).some(({ action }) => action.id === id))
    .map(({ id, what, role, by, status }): Action => ({
      ...newAction(),
      ...(randomIdSchema.safeParse(id).success && { id }),
      what,
      ownerRole: role,
      status,
      from,
      ...(by && { by }),
    }));
  if (actions.length + added.length > LIMITS.actions)
    throw new Error(`This question holds ${LIMITS.actions} actions, which is as many as it can. Choose another.`);
  return withDiscussion(session, key, { actions: [...actions, ...byDay(added, (action) => action)] });
}

/** The most letters of the role that owns an action of a session. */
export const LONGEST_ROLE = LIMITS.line;
