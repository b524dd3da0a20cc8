// The questions of what is being set up, with a way to change them.
import type { SessionQuestion } from '../../model/question.ts';
import { TextButton } from '../../../../components/app/Button.tsx';
import { MOST_IN_A_MEETING } from '../fitting.ts';
import * as texts from '../texts.ts';

/** The questions, folded away. */
export const QuestionPreview = ({ questions, onChange }: { questions: readonly SessionQuestion[]; onChange: () => void }) => (
  <>
    {questions.length > MOST_IN_A_MEETING && <p class="max-w-read border-s-4 border-both ps-4">{texts.theseAreMoreQuestionsThanAnHourCanHold}</p>}
    <details class="mt-2">
      <summary class="min-h-11 cursor-pointer content-center text-link underline underline-offset-4">{texts.theQuestions}</summary>
      <ol class="mt-1 max-w-read list-decimal space-y-1.5 ps-6">
        {questions.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ol>
    </details>
    <TextButton onClick={onChange}>{texts.chooseOtherQuestions}</TextButton>
  </>
);
