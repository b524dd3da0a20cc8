// What the field of a question is given, and the words of the question as the field’s name.
import type { Answer } from '../model/answers.ts';
import type { AskedQuestion } from '../model/questions.ts';

/** One question with its answer. */
export interface QuestionFieldProps {
  question: AskedQuestion;
  answer: Answer | undefined;
  /** Called with each change; with nothing once the answer is taken back. */
  onAnswer: (answer: Answer | undefined) => void;
  /** The most letters of a text. */
  mostLetters: number;
  /** What becomes of the answer, below the question. */
  keptNote?: string;
  /** The words of the question stand above already, as the heading of the screen: here they are only heard. */
  isTitled?: boolean;
}

/** The words of the question, as the name of its field. */
export const asked = ({ question, isTitled }: QuestionFieldProps) => (
  <span dir="auto" class={isTitled ? 'sr-only' : 'block max-w-read text-large leading-snug'}>
    {question.text}
  </span>
);
