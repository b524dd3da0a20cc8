// How long to talk about one question, as a rough guide for the clock.
import type { ReflectionSession } from '../model/documents.ts';
import { minutesAlone } from './choices.ts';
import * as texts from './texts.ts';

/** Minutes for pooling and for agreeing actions at the end. */
const AROUND = 12;
/** A room gets through about this many questions. */
const TALKED_ABOUT = 4;
const USUAL = 8;

const SHORTEST = 3;

const minutesLeft = ({ exercise, questions }: Pick<ReflectionSession, 'exercise' | 'questions'>) =>
  exercise.minutes === undefined ? undefined : exercise.minutes - minutesAlone(questions.length) - AROUND;

/** Minutes for one question: what the exercise leaves after answering, shared among the questions that are talked about. */
export function minutesEach(session: Pick<ReflectionSession, 'exercise' | 'questions'>): number {
  const left = minutesLeft(session);
  return left === undefined ? USUAL : Math.min(15, Math.max(SHORTEST, Math.round(left / Math.min(TALKED_ABOUT, session.questions.length))));
}

/** How many questions there is time for, as a sentence. */
export const howMuchFits = (session: Pick<ReflectionSession, 'exercise' | 'questions'>): string =>
  (minutesLeft(session) ?? USUAL) < 2 * SHORTEST ? texts.oneQuestionShortest(SHORTEST) : texts.twoToFourQuestionsEach(minutesEach(session));
