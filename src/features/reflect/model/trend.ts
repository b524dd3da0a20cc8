// Over time: how each question and each dimension stood at every session of a team that is remembered.
import { resultsOf } from './results.ts';
import type { ReflectionSession } from './documents.ts';
import { summarise } from './comparison.ts';
import type { QuestionKey } from './fields.ts';
import { middleOf, noTallies } from './spread.ts';
import type { SessionSummary, Tallies } from './summary.ts';
import { whyNotTheSamePeople } from './took-part.ts';
import { RATINGS, type Agreed } from './vocabulary.ts';
import * as texts from '../texts.ts';

/** One session on a line. */
export interface TrendPoint {
  heldOn: string;
  /** The middle answer, 0 for not yet to 3 for in place, halves included; missing if nobody chose a level or it was not asked. */
  level?: number;
  tallies: Tallies;
  agreed?: Agreed;
  /** Why it cannot be set against the session before it; missing where it can, and at the first. */
  why?: string;
}

export interface TrendLine {
  /** The key of the question, or the id of the dimension. */
  id: string;
  points: TrendPoint[];
}

/** All sessions that are remembered, oldest first, and this one. */
export const sessionsOf = (session: ReflectionSession): SessionSummary[] => [
  ...session.earlier,
  ...(session.previous ? [session.previous] : []),
  summarise(session),
];

const notAsked = (heldOn: string): TrendPoint => ({ heldOn, tallies: noTallies() });

function pointOf(heldOn: string, tallies: Tallies, rest: Pick<TrendPoint, 'agreed' | 'why'>): TrendPoint {
  const level = middleOf(tallies);
  return { heldOn, tallies, ...(level !== undefined && { level }), ...rest };
}

/** Why the people of a session cannot be set against those of the one before; undefined where they can. */
const whyOtherPeople = (before: SessionSummary | undefined, now: SessionSummary) =>
  before && now.tookPart ? whyNotTheSamePeople(before.tookPart, now.tookPart) : before ? texts.itWasNotKeptWhoTookPartLabel : undefined;

function questionLine(sessions: readonly SessionSummary[], key: QuestionKey): TrendLine {
  const points = sessions.map((one, place): TrendPoint => {
    const question = one.questions[key];
    if (!question) return notAsked(one.heldOn);
    const before = sessions[place - 1];
    const asked = before?.questions[key];
    const why = !before
      ? undefined
      : !asked
        ? texts.itWasNotAskedTheTimeBefore
        : asked.wording !== question.wording
          ? texts.wordingHasChanged
          : whyOtherPeople(before, one);
    return pointOf(one.heldOn, question.tallies, { ...(question.agreed && { agreed: question.agreed }), ...(why && { why }) });
  });
  return { id: key, points };
}

/** A line for each question of this session, in its order. */
export const trendOfQuestions = (session: ReflectionSession): TrendLine[] => {
  const sessions = sessionsOf(session);
  return session.questions.map(({ key }) => questionLine(sessions, key));
};

/** What of a session belongs to a dimension: which questions in which wording, and all their answers. */
function dimensionIn(session: SessionSummary, keys: ReadonlySet<string>) {
  const tallies = noTallies();
  const asked: string[] = [];
  for (const [key, question] of Object.entries(session.questions)) {
    if (!question || !keys.has(key)) continue;
    asked.push(`${key} ${question.wording}`);
    for (const rating of RATINGS) tallies[rating] += question.tallies[rating];
  }
  return { tallies, asked: asked.sort().join('\n') };
}

/** A line for each dimension that this session asks about: the middle of all answers to its questions. */
export function trendOfDimensions(session: ReflectionSession): TrendLine[] {
  const sessions = sessionsOf(session);
  const dimensions = [...new Set(resultsOf(session).questions.map(({ question }) => question.dimension))];
  return dimensions.map((dimension) => {
    const keys = new Set<string>(session.questions.filter((question) => question.dimension === dimension).map(({ key }) => key));
    const parts = sessions.map((one) => dimensionIn(one, keys));
    const points = sessions.map((one, place): TrendPoint => {
      const [part, before] = [parts[place]!, parts[place - 1]];
      if (!part.asked) return notAsked(one.heldOn);
      const why = !before
        ? undefined
        : !before.asked
          ? texts.itWasNotAskedAboutTheTimeBefore
          : before.asked !== part.asked
            ? texts.otherQuestionsWereAsked
            : whyOtherPeople(sessions[place - 1], one);
      return pointOf(one.heldOn, part.tallies, why ? { why } : {});
    });
    return { id: dimension, points };
  });
}
