// A question with its answer, to be read and no longer changed.
import { answerInWords, isAnswered, type Answer } from '../model/answers.ts';
import type { AskedQuestion } from '../model/questions.ts';
import * as texts from '../texts.ts';

interface Props {
  question: AskedQuestion;
  answer: Answer | undefined;
  /** The words of the question stand above already. */
  isTitled: boolean;
}

/** What was asked, and what was answered. */
export const AnswerRead = ({ question, answer, isTitled }: Props) => (
  <div class="mt-7 max-w-read">
    {!isTitled && (
      <p dir="auto" class="text-large leading-snug font-semibold">
        {question.text}
      </p>
    )}
    {isAnswered(question, answer) ? (
      <p dir="auto" class="mt-2 border-s-4 border-both ps-4 break-words whitespace-pre-line">
        {answerInWords(answer, question)}
      </p>
    ) : (
      <p class="mt-2 border-s-4 border-line ps-4 text-soft">{texts.noAnswerLabel}</p>
    )}
  </div>
);
