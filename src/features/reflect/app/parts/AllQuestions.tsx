// All questions on one page, for those who like to see the whole.
import type { AnsweringProps } from './answering.ts';
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { NoPeople } from './Care.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import * as texts from '../texts.ts';

/** Every question with its form, one below the other. */
export function AllQuestions({ questions, answers, onAnswer, hrefOf, hasPrivateNote, evidenceHint, endLabel, side }: AnsweringProps) {
  return (
    <Screen key="all" title={texts.allQuestions} lead={texts.questions(questions.length)} side={side}>
      <NoPeople />
      <p class="mt-4 text-small">
        <a href={hrefOf(1)} class="inline-flex min-h-11 items-center">
          {texts.seeOneQuestionAtATime}
        </a>
      </p>
      {questions.map((question, index) => {
        const answer = answers[question.key] ?? {};
        return (
          <section key={question.key} class="mt-8 border-t border-line pt-6">
            <h2 class="max-w-read text-title leading-tight font-bold">
              <span class="text-soft">{index + 1}.</span> {question.text}
            </h2>
            <QuestionForm
              question={question}
              answer={answer}
              onAnswer={(changed) => {
                onAnswer(question.key, changed);
              }}
              legend={<>{texts.howFarIsThisInPlace(<span class="sr-only"> {texts.questionIndex(index + 1)}</span>)}</>}
              hasPrivateNote={hasPrivateNote}
              evidenceHint={evidenceHint}
            />
            {(answer.rating ?? answer.sureness) && (
              <div class="mt-3">
                <Button
                  onClick={() => {
                    onAnswer(question.key, { ...answer, rating: undefined, sureness: undefined });
                  }}
                >
                  {texts.takeMyRatingBack(<span class="sr-only"> {texts.forQuestionIndex(index + 1)}</span>)}
                </Button>
              </div>
            )}
          </section>
        );
      })}
      <ButtonRow>
        <LinkButton look="main" href={hrefOf('after')}>
          {endLabel}
        </LinkButton>
        <LinkButton href={hrefOf('before')}>{texts.back}</LinkButton>
      </ButtonRow>
    </Screen>
  );
}
