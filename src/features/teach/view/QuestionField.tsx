// One question of an assignment with the learner’s answer: a text, a choice, a rating from 1 to 5, or a level.
import { useId } from 'preact/hooks';
import { TextButton } from '../../../components/app/Button.tsx';
import { ChooseAny, ChooseOne } from '../../../components/app/Choice.tsx';
import { asked, type QuestionFieldProps } from './asked.tsx';
import { LevelField } from './LevelField.tsx';
import * as texts from '../texts.ts';

/** How many letters are left, from when it matters. */
const lettersLeft = (text: string, most: number) => (text.length > most * 0.8 ? texts.restOfMostCharactersLeft(most - text.length, most) : '');

const RATING_VALUES = ['1', '2', '3', '4', '5'] as const;
const isStep = (value: number): value is 1 | 2 | 3 | 4 | 5 => Number.isInteger(value) && value >= 1 && value <= 5;

function ShortField(props: QuestionFieldProps) {
  const { answer, onAnswer, mostLetters, keptNote } = props;
  const id = useId();
  const value = answer?.is === 'text' ? answer.text : '';
  return (
    <div class="mt-7">
      <label for={id} class="font-semibold">
        {asked(props)}
      </label>
      {keptNote && (
        <p id={`${id}-kept`} class="max-w-read text-small text-soft">
          {keptNote}
        </p>
      )}
      <textarea
        id={id}
        dir="auto"
        rows={4}
        value={value}
        maxLength={mostLetters}
        aria-describedby={[keptNote && `${id}-kept`, `${id}-left`].filter(Boolean).join(' ')}
        onInput={({ currentTarget: { value: text } }) => onAnswer(text === '' ? undefined : { is: 'text', text })}
        class="mt-2 block w-full max-w-read rounded-lg border border-soft bg-raised px-3 py-2 text-ink"
      />
      <p id={`${id}-left`} class="max-w-read text-small text-soft">
        {lettersLeft(value, mostLetters)}
      </p>
    </div>
  );
}

function ChoiceField(props: QuestionFieldProps) {
  const { question, answer, onAnswer, keptNote } = props;
  const options = (question.choices ?? []).map((label, index) => ({ value: String(index), label }));
  const chosen = answer?.is === 'choice' ? answer.chosen : [];
  const legend = asked(props);
  if (question.several)
    return (
      <ChooseAny
        legend={legend}
        hint={[texts.chooseAsManyAsFit, keptNote].filter(Boolean).join(' ')}
        options={options}
        values={chosen.map(String)}
        onValues={(values) => onAnswer(values.length > 0 ? { is: 'choice', chosen: values.map(Number) } : undefined)}
      />
    );
  return (
    <ChooseOne
      legend={legend}
      hint={keptNote}
      options={options}
      value={chosen[0] === undefined ? undefined : String(chosen[0])}
      onValue={(value) => onAnswer({ is: 'choice', chosen: [Number(value)] })}
    />
  );
}

function RatingField(props: QuestionFieldProps) {
  const { answer, onAnswer, keptNote } = props;
  const { low, high } = props.question;
  const ends = [low && texts.isLow(low), high && texts.isHigh(high)].filter(Boolean).join(', ');
  return (
    <ChooseOne
      legend={asked(props)}
      hint={[ends ? texts.fromToEnds(ends) : texts.fromLowestToHighest, keptNote].filter(Boolean).join(' ')}
      options={RATING_VALUES.map((value) => ({ value, label: value }))}
      value={answer?.is === 'rating' ? RATING_VALUES[answer.value - 1] : undefined}
      onValue={(value) => {
        const step = Number(value);
        if (isStep(step)) onAnswer({ is: 'rating', value: step });
      }}
      isShort
    />
  );
}

const FIELDS = { short: ShortField, choice: ChoiceField, rating: RatingField, level: LevelField } as const;

/** The question with its field, a hint to open, and a way to take an answer back that cannot simply be emptied. */
export function QuestionField(props: QuestionFieldProps) {
  const { question, answer, onAnswer } = props;
  const Field = FIELDS[question.form];
  const canTakeBack = answer && answer.is !== 'text' && !question.several;
  return (
    <div data-question={question.key} class="scroll-mt-16">
      <Field {...props} />
      {question.hint && (
        <details class="no-print mt-1 max-w-read">
          <summary class="min-h-11 cursor-pointer content-center text-link underline underline-offset-4">
            {texts.showAHint(<span class="sr-only">: {question.text}</span>)}
          </summary>
          <p class="border-s-4 border-line ps-4">{question.hint}</p>
        </details>
      )}
      {canTakeBack && (
        <p class="no-print mt-1">
          <TextButton onClick={() => onAnswer(undefined)}>{texts.takeMyAnswerBack(<span class="sr-only">: {question.text}</span>)}</TextButton>
        </p>
      )}
    </div>
  );
}
