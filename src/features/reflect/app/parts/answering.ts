// What the screens on which one person answers are given.
import type { ComponentChildren } from 'preact';
import type { OwnAnswer, OwnAnswers } from '../../model/answers.ts';
import type { QuestionKey } from '../../model/fields.ts';
import type { SessionQuestion } from '../../model/question.ts';

/** What answering needs, wherever it happens. */
export interface AnsweringProps {
  questions: readonly SessionQuestion[];
  answers: OwnAnswers;
  onAnswer: (key: QuestionKey, answer: OwnAnswer) => void;
  /** Number of the question from 1, or `all`. */
  place: string;
  /** The address of a place: a number, `all`, or where to go after the last question or before the first. */
  hrefOf: (place: number | 'all' | 'before' | 'after') => string;
  hasPrivateNote: boolean;
  evidenceHint: string;
  /** What the button after the last question says. */
  endLabel: string;
  /** Help beside each question. */
  side: ComponentChildren;
}
