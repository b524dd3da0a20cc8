// How long to talk about one question, as a rough guide for the clock.
import type { ReflectionSession } from '../model/documents.ts';
import { minutesAlone } from './choices.ts';

/** Minutes for pooling and for agreeing actions at the end. */
const AROUND = 12;
/** A room gets through about this many questions. */
const TALKED_ABOUT = 4;
const USUAL = 8;

/** Minutes for one question: what the exercise leaves after answering, shared among the questions that are talked about. */
export function minutesEach({ exercise, questions }: Pick<ReflectionSession, 'exercise' | 'questions'>): number {
  if (!exercise.minutes) return USUAL;
  const left = exercise.minutes - minutesAlone(questions.length) - AROUND;
  return Math.min(15, Math.max(3, Math.round(left / Math.min(TALKED_ABOUT, questions.length))));
}
