// All questions, with how many people answered each, and the way to its answers.
import { Screen } from '../../../../components/app/Screen.tsx';
import { screenHref } from '../../../application/index.ts';
import type { QuestionAnswers } from '../../model/collected-answers.ts';
import type { CollectedScreen } from '../collected-screen.ts';
import * as texts from '../texts.ts';

/** The list. */
export function QuestionsScreen({ id, questions }: CollectedScreen & { questions: readonly QuestionAnswers[] }) {
  return (
    <Screen
      key="questions"
      title={texts.questionByQuestion}
      lead={questions.length === 0 ? texts.noQuestionWasAsked : texts.chooseAQuestionToSeeItsAnswersSideBySide}
    >
      <ol class="border-b border-line">
        {questions.map((question, index) => {
          const themes = question.themes.map(({ label, count: times }) => `${label} ${times}`).join(', ');
          return (
            <li key={question.id} class="gap-x-6 border-t border-line py-2.5 md:flex md:justify-between">
              <div class="max-w-read">
                <a href={screenHref(id, 'question', index + 1)} dir="auto" class="inline-block py-1 font-semibold">
                  {index + 1}. {question.texts[0]}
                </a>
                {themes && <p class="text-small text-soft">{texts.themesWithThemes(themes)}</p>}
              </div>
              <p class="text-small text-soft md:w-40 md:shrink-0 md:pt-1.5 md:text-end">
                {texts.answersOfAskedPeople(question.answers.length, question.asked)}
              </p>
            </li>
          );
        })}
      </ol>
    </Screen>
  );
}
