// One question: how its answers are spread, and all of them side by side with the trainer’s marks.
import { useState } from 'preact/hooks';
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { Select } from '../../../../components/app/Field.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { screenHref } from '../../../application/index.ts';
import type { QuestionAnswers } from '../../model/collected-answers.ts';
import { AnswerList } from '../parts/AnswerList.tsx';
import { SpreadRows } from '../parts/SpreadRows.tsx';
import type { CollectedScreen } from '../collected-screen.ts';
import { QuestionsScreen } from './QuestionsScreen.tsx';
import * as texts from '../texts.ts';

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

/** Said where no answer is as the filter wants it. */
function emptyWords(theme: string | undefined, shown: number): string {
  const none = theme === undefined ? texts.everyAnswerHasAThemeNow : texts.noAnswerHasTheThemeNow(theme);
  return shown > 0 ? texts.noneWhatYouChangedStaysHereUntilYouChoose(none) : none;
}

function OneQuestion({ question, number, questions, ...props }: Omit<Props, 'place'> & { question: QuestionAnswers; number: number }) {
  // What was shown when the filter was chosen stays in view until another is chosen, so that nothing goes from under the hand that marks it.
  const [{ filter, kept }, setFilter] = useState<{ filter: string; kept: ReadonlySet<string> }>({ filter: ALL, kept: new Set() });
  const { id, body, isForRoom, onForRoom } = props;
  const { texts: allTexts, answers, asked, themes, spread } = question;
  const [title = '', ...others] = allTexts;
  const found = (wanted: string) =>
    answers.filter(({ mark }) => wanted === ALL || (wanted === UNMARKED ? !mark?.themes.length : mark?.themes.includes(wanted)));
  const matching = found(filter);
  const shown = answers.filter((answer) => kept.has(answer.returnId) || matching.includes(answer));
  const chosen = body.themes.find((theme) => theme.id === filter);
  // A theme that was just taken off its last answer is still what is chosen.
  const listed = chosen && !themes.some((theme) => theme.id === filter) ? [...themes, { ...chosen, count: 0 }] : themes;
  const above = <p class="mb-3 text-small text-soft">{texts.questionOfQuestionsAnsweredByAnswers(number, questions.length, answers.length, asked)}</p>;
  return (
    <Screen key={question.id} title={title} above={above} isLarge={isForRoom}>
      {others.map((words) => (
        <p key={words} class="max-w-read text-small text-soft">
          {texts.alsoWorded(words)}
        </p>
      ))}
      {spread.length > 0 && <SpreadRows question={question} />}
      <section class="mt-8">
        <h2 class="text-title leading-tight font-bold">{texts.answersSideBySide}</h2>
        {body.themes.length > 0 && answers.length > 0 && (
          <div class="no-print">
            <Select
              label={texts.show}
              value={filter}
              onValue={(wanted) => setFilter({ filter: wanted, kept: new Set(found(wanted).map(({ returnId }) => returnId)) })}
              options={[
                [ALL, texts.allAnswers(answers.length)],
                ...listed.map(({ id: theme, label, count }) => [theme, `${label} (${count})`] as const),
                [UNMARKED, texts.withoutAThemeFound(found(UNMARKED).length)],
              ]}
            />
          </div>
        )}
        {filter !== ALL && <p class="mt-2 hidden print:block">{texts.shownLabel(chosen?.label ?? texts.withoutATheme)}</p>}
        <p role="status" class="no-print mt-2 text-small">
          {answers.length > 0 && matching.length === 0 && emptyWords(chosen?.label, shown.length)}
        </p>
        <AnswerList
          key={filter}
          {...props}
          answers={shown.map((answer) => ({ ...answer, answerKey: question.key, ...(answer.asked !== title && { question: answer.asked }) }))}
        />
        {answers.length === 0 && <p class="mt-3">{texts.nobodyAnsweredThisQuestion}</p>}
      </section>
      <ButtonRow>
        {number < questions.length && (
          <LinkButton look="main" href={screenHref(id, 'question', number + 1)}>
            {texts.nextQuestion}
          </LinkButton>
        )}
        {number > 1 && <LinkButton href={screenHref(id, 'question', number - 1)}>{texts.questionBefore}</LinkButton>}
        <LinkButton href={screenHref(id, 'questions')}>{texts.allQuestions}</LinkButton>
        {answers.length > 0 && (
          // One button with two names keeps the focus.
          <Button onClick={() => onForRoom(!isForRoom)}>{isForRoom ? texts.backToMarking : texts.showItToARoom}</Button>
        )}
      </ButtonRow>
    </Screen>
  );
}
