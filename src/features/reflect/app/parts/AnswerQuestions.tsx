// Answering alone: one question at a time, or all on one page.
import type { OwnAnswers } from '../../model/answers.ts';
import type { SessionQuestion } from '../../model/question.ts';
import { goTo } from '../../../application/index.ts';
import { AllQuestions } from './AllQuestions.tsx';
import type { AnsweringProps } from './answering.ts';
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { NoPeople } from './Care.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import * as texts from '../texts.ts';

/** How many questions have a rating. */
export const countRatings = (questions: readonly SessionQuestion[], answers: OwnAnswers) => questions.filter(({ key }) => answers[key]?.rating).length;

/** The screens on which one person answers. */
export function AnswerQuestions(props: AnsweringProps) {
  return props.place === 'all' ? <AllQuestions {...props} /> : <OneQuestion {...props} />;
}

function OneQuestion({ questions, answers, onAnswer, place, hrefOf, hasPrivateNote, evidenceHint, endLabel, side }: AnsweringProps) {
  const count = questions.length;
  const number = Math.min(Math.max(Math.trunc(Number(place)) || 1, 1), count);
  const question = questions[number - 1]!;
  const answer = answers[question.key] ?? {};
  const next = number < count ? hrefOf(number + 1) : hrefOf('after');
  const pass = () => {
    onAnswer(question.key, { ...answer, rating: undefined, sureness: undefined });
    goTo(next);
  };
  const above = (
    <div class="mb-3 text-small text-soft">
      <p>{texts.questionOfCountSetTitle(number, count, question.setTitle)}</p>
      <progress
        class="mt-1.5 block h-1.5 w-full max-w-60 appearance-none overflow-hidden rounded-full border-0 bg-line [&::-moz-progress-bar]:bg-both [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-both"
        max={count}
        value={countRatings(questions, answers)}
        aria-label={texts.questionsAnswered}
      />
    </div>
  );
  return (
    <Screen key={question.key} title={question.text} above={above} side={side}>
      <QuestionForm
        question={question}
        answer={answer}
        onAnswer={(changed) => {
          onAnswer(question.key, changed);
        }}
        legend={texts.howFarIsThisInPlaceQuestion}
        hasPrivateNote={hasPrivateNote}
        evidenceHint={evidenceHint}
      />
      <NoPeople />
      <ButtonRow>
        <LinkButton look="main" href={next}>
          {number < count ? texts.nextQuestion : endLabel}
        </LinkButton>
        <Button onClick={pass}>{texts.pass}</Button>
        <LinkButton href={number > 1 ? hrefOf(number - 1) : hrefOf('before')}>{texts.back}</LinkButton>
      </ButtonRow>
      <p class="mt-5 text-small">
        <a href={hrefOf('all')} class="inline-flex min-h-11 items-center">
          {texts.seeAllQuestionsOnOnePage}
        </a>
      </p>
    </Screen>
  );
}
