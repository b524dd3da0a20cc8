// One question: how its answers are spread, and all of them side by side with the trainer’s marks.
import { useState } from 'preact/hooks';
import { ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { Select } from '../../../../components/app/Field.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { screenHref } from '../../../application/index.ts';
import type { QuestionAnswers } from '../../model/collected-answers.ts';
import { AnswerList } from '../parts/AnswerList.tsx';
import { SpreadRows } from '../parts/SpreadRows.tsx';
import type { CollectedScreen } from './collected-screen.ts';
import { QuestionsScreen } from './QuestionsScreen.tsx';

interface Props extends CollectedScreen {
  questions: readonly QuestionAnswers[];
  /** From 1. */
  place: string;
}

const ALL = '';
const UNMARKED = '-';

/** The question of the address. One that is not there leads to the list. */
export function QuestionScreen({ place, ...props }: Props) {
  const number = Number(place);
  const question = props.questions[number - 1];
  return question ? <OneQuestion {...props} question={question} number={number} /> : <QuestionsScreen {...props} />;
}

function OneQuestion({ question, number, questions, ...props }: Omit<Props, 'place'> & { question: QuestionAnswers; number: number }) {
  const [filter, setFilter] = useState(ALL);
  const { id, body } = props;
  const { texts, answers, asked, themes, spread } = question;
  const [title = '', ...others] = texts;
  const isShown = (marked: readonly string[]) => filter === ALL || (filter === UNMARKED ? marked.length === 0 : marked.includes(filter));
  const shown = answers.filter(({ mark }) => isShown(mark?.themes ?? []));
  const above = (
    <p class="mb-3 text-small text-soft">
      Question {number} of {questions.length} · answered by {answers.length} of {asked}
    </p>
  );
  return (
    <Screen key={question.id} title={title} above={above}>
      {others.map((words) => (
        <p key={words} class="max-w-read text-small text-soft">
          Also worded: {words}
        </p>
      ))}
      {spread.length > 0 && <SpreadRows question={question} />}
      <section class="mt-8">
        <h2 class="text-title leading-tight font-bold">Answers side by side</h2>
        {body.themes.length > 0 && answers.length > 0 && (
          <Select
            label="Show"
            value={filter}
            onValue={setFilter}
            options={[
              [ALL, `All answers (${answers.length})`],
              ...themes.map(({ id: theme, label, count }) => [theme, `${label} (${count})`] as const),
              [UNMARKED, `Without a theme (${answers.filter(({ mark }) => !mark?.themes.length).length})`],
            ]}
          />
        )}
        <AnswerList key={filter} {...props} answers={shown.map((answer) => ({ ...answer, answerKey: question.key }))} />
        {answers.length === 0 && <p class="mt-3">Nobody answered this question.</p>}
      </section>
      <ButtonRow>
        {number < questions.length && (
          <LinkButton look="main" href={screenHref(id, 'question', number + 1)}>
            Next question
          </LinkButton>
        )}
        {number > 1 && <LinkButton href={screenHref(id, 'question', number - 1)}>Question before</LinkButton>}
        <LinkButton href={screenHref(id, 'questions')}>All questions</LinkButton>
      </ButtonRow>
    </Screen>
  );
}
