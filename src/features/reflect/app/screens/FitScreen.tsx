// Said where a topic has more questions than a meeting holds: what of it fits, and the way to all of it for those who want so.
import { LinkRows, type LinkRow } from '../../../../components/app/LinkRows.tsx';
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import type { QuestionData } from '../../model/question-data-types.ts';
import { chosenFrom, minutesAlone, type Chosen } from '../choices.ts';
import { exercisesOf, MEETINGS, partsOf, setsOf } from '../fitting.ts';
import { startHref, type Topic } from '../route.ts';
import * as texts from '../texts.ts';

interface Props {
  data: QuestionData;
  alone: boolean;
  topic: Topic;
  /** All that the topic has. */
  whole: Chosen;
  /** Picks from all of it one by one. */
  onPick: () => void;
}

/** Exercises first, then sets, by time, and parts. */
export function FitScreen({ data, alone, topic, whole, onPick }: Props) {
  const count = whole.questions.length;
  const exercises = exercisesOf(data, topic, whole.questions);
  const row = (from: Topic, title: string, note: string, text = ''): LinkRow => ({ href: startHref(alone, from), title, note, ...(text && { text }) });
  /** An exercise asks these questions already. */
  const isExercise = ({ questions }: Chosen) =>
    exercises.some((exercise) => exercise.questions.length === questions.length && questions.every(({ key }) => exercise.questions.includes(key)));
  const times = MEETINGS.flatMap(({ minutes }): LinkRow[] => {
    const from = { ...topic, some: String(minutes) };
    const chosen = chosenFrom(data, from, [], [])!;
    const asked = chosen.questions.length;
    return isExercise(chosen)
      ? []
      : [row(from, texts.minutesWithMinutes(minutes), texts.countQuestions(asked), texts.minutesAloneThenTalk(minutesAlone(asked)))];
  });
  const parts = topic.kind === 'set' ? partsOf(data, topic.id) : [];
  const sets = setsOf(data, topic);
  return (
    <Screen key="fit" title={whole.title} lead={texts.moreQuestionsThanAMeetingHolds(count, minutesAlone(count))}>
      {exercises.length > 0 && (
        <LinkRows
          title={texts.readyMadeExercises}
          rows={exercises.map(({ id, title, minutes, summary }) => row({ kind: 'exercise', id }, title, texts.minutesWithMinutes(minutes), summary))}
        />
      )}
      {sets.length > 0 && (
        <LinkRows
          title={texts.oneQuestionSet}
          rows={sets.map(({ id, title, questions }) => row({ kind: 'set', id }, title, texts.countQuestions(questions.length)))}
        />
      )}
      <LinkRows title={texts.byTheTimeYouHave} rows={times} />
      {parts.length > 1 && (
        <LinkRows
          title={texts.onePartOfTheSet}
          rows={parts.map(({ some, title, questions }) => row({ ...topic, some }, title, texts.countQuestions(questions.length)))}
        />
      )}
      <ButtonRow>
        <Button onClick={onPick}>{texts.pickFromTheseOneByOne}</Button>
        <LinkButton href={startHref(alone, { ...topic, some: 'all' })}>{texts.takeAllCountQuestions(count, minutesAlone(count))}</LinkButton>
      </ButtonRow>
    </Screen>
  );
}
