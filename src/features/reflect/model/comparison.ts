// Coming back: a session remembers the one before it, carries open actions over, and tells what has moved.
import type { Action, Discussion } from './discussion.ts';
import type { ReflectionSession } from './documents.ts';
import { LIMITS, type QuestionKey } from './fields.ts';
import { createSession, type SessionChoices } from './session.ts';
import { resultsOf, type QuestionResult, type Results } from './results.ts';
import { middleOf } from './spread.ts';
import { tookPart, whyNotTheSamePeople } from './took-part.ts';
import type { SessionSummary, SummaryQuestion, Tallies } from './summary.ts';
import { isLevel, LEVELS, type Agreed } from './vocabulary.ts';
import * as texts from '../texts.ts';

/**
 * What the next session keeps of this one: who and how many took part, and per question the wording, the agreed rating, counts and
 * actions. Nobody’s own answers.
 */
export function summarise(session: ReflectionSession): SessionSummary {
  const questions: SessionSummary['questions'] = {};
  const results = resultsOf(session);
  for (const { question, tallies } of results.questions) {
    const { key, text, wording } = question;
    const discussion = session.discussion[key];
    questions[key] = {
      text,
      wording,
      ...(discussion?.agreed && { agreed: discussion.agreed }),
      tallies,
      actions: discussion?.actions ?? [],
    };
  }
  return { heldOn: session.heldOn, siteVersion: session.siteVersion, tookPart: tookPart(results), questions };
}

const carry = (action: Action, heldOn: string): Action => ({ ...action, carriedFrom: action.carriedFrom ?? heldOn });

/**
 * A new session after the last one, with the questions as the site words them now. Open actions come along with the day they were first
 * agreed, also those of questions that are not asked again; finished and dropped ones stay in the summary.
 */
export function startAgain(
  last: ReflectionSession,
  choices: Partial<SessionChoices> & Pick<SessionChoices, 'questions' | 'siteVersion' | 'heldOn'>,
): ReflectionSession {
  const { team, groups, anonymity, exercise, expected, order } = last;
  const discussion: Partial<Record<QuestionKey, Discussion>> = {};
  for (const [key, { actions }] of Object.entries(last.discussion) as [QuestionKey, Discussion][]) {
    const open = actions.filter(({ status, what }) => status === 'open' && what.trim() !== '');
    if (open.length > 0) discussion[key] = { note: '', actions: open.map((action) => carry(action, last.heldOn)) };
  }
  const earlier = [...last.earlier, ...(last.previous ? [last.previous] : [])].slice(-LIMITS.earlier);
  return {
    ...createSession({ team, groups, anonymity, exercise, ...(expected && { expected }), ...choices }),
    order: order === 'most-votes' ? 'most-split' : order,
    discussion,
    previous: summarise(last),
    earlier,
  };
}

/** How a question moved since last time. */
export type Move = 'up' | 'down' | 'same' | 'not-comparable';
export const MOVE_LABELS: Record<Move, string> = { up: texts.movedUp, down: texts.movedDown, same: texts.same, 'not-comparable': texts.notComparable };

export interface Comparison {
  key: QuestionKey;
  text: string;
  move: Move;
  /** What the move rests on: the ratings agreed both times or, where one is missing, the middle of the answers both times. */
  basis?: 'agreed' | 'answers';
  /** Why it cannot be compared. */
  why?: string;
  before?: SummaryQuestion;
  now: { agreed?: Agreed; tallies: Tallies };
}

/** Less than a whole level is no move: a middle shifts by half a level as soon as one person changes. */
const moveOf = (before: number, now: number): Move => (now - before >= 1 ? 'up' : before - now >= 1 ? 'down' : 'same');
const cannot = (why: string) => ({ move: 'not-comparable' as const, why });

function compareQuestion(wording: string, before: SummaryQuestion | undefined, now: Comparison['now']): Pick<Comparison, 'move' | 'basis' | 'why'> {
  if (!before) return cannot(texts.itWasNotAskedLastTime);
  if (before.wording !== wording) return cannot(texts.wordingHasChangedSince);
  if (before.agreed && now.agreed) {
    if (!isLevel(before.agreed) || !isLevel(now.agreed)) {
      return before.agreed === now.agreed ? { move: 'same', basis: 'agreed' } : cannot(texts.oneOfTheTwoTimesItWasNotForUs);
    }
    return { move: moveOf(LEVELS.indexOf(before.agreed), LEVELS.indexOf(now.agreed)), basis: 'agreed' };
  }
  const [middleBefore, middleNow] = [middleOf(before.tallies), middleOf(now.tallies)];
  if (middleBefore === undefined || middleNow === undefined) return cannot(texts.thereIsNoRatingForOneOfTheTwoTimes);
  return { move: moveOf(middleBefore, middleNow), basis: 'answers' };
}

function compareOne(session: ReflectionSession, { question, tallies }: QuestionResult, whyNotAtAll: string | undefined): Comparison {
  const { key, text, wording } = question;
  const before = session.previous?.questions[key];
  const agreed = session.discussion[key]?.agreed;
  const now = { ...(agreed && { agreed }), tallies };
  const compared = whyNotAtAll === undefined ? compareQuestion(wording, before, now) : cannot(whyNotAtAll);
  return { key, text, ...compared, ...(before && { before }), now };
}

/** Why nothing can be compared with last time: other groups took part. Undefined where the same did, or there was no last time. */
export const whyNothingCompares = (session: ReflectionSession, results: Results = resultsOf(session)): string | undefined =>
  session.previous && whyNotTheSamePeople(session.previous.tookPart, tookPart(results));

/** Each question compared with last time, in the order of the session. Empty if there was no last time. */
export function compareWithLast(session: ReflectionSession): Comparison[] {
  if (!session.previous) return [];
  const results = resultsOf(session);
  const whyNotAtAll = whyNothingCompares(session, results);
  return results.questions.map((result) => compareOne(session, result, whyNotAtAll));
}

/** How a comparison was made, or why it could not be, as a sentence. */
export const howCompared = ({ move, basis, why }: Comparison): string =>
  move === 'not-comparable' ? (why ?? '') : basis === 'agreed' ? texts.byTheRatingsAgreedBothTimes : texts.byTheMiddleOfTheAnswers;

/** The moves counted, in words. Example: 2 moved up, 1 moved down, 4 same, 0 not comparable */
export const movesCounted = (comparisons: readonly Comparison[]): string =>
  (['up', 'down', 'same', 'not-comparable'] as const)
    .map((move) => `${comparisons.filter((one) => one.move === move).length} ${MOVE_LABELS[move].toLowerCase()}`)
    .join(', ');

/** The actions that were open or finished when the last session ended, with what has become of each. */
export function actionsOfLastTime(session: ReflectionSession): Action[] {
  const now = new Map(Object.values(session.discussion).flatMap((discussion) => discussion?.actions.map((action) => [action.id, action] as const) ?? []));
  const earlier = Object.values(session.previous?.questions ?? {}).flatMap((question) => question?.actions ?? []);
  return earlier.filter(({ what }) => what.trim() !== '').map((action) => now.get(action.id) ?? action);
}
