// A question of a question set that is answered with a level: what each level looks like, and a note on what would show it.
import { ChooseOne, type Option } from '../../../components/app/Choice.tsx';
import { Text } from '../../../components/app/Field.tsx';
import { RATING_LABELS, RATINGS, type Rating } from '../../reflect/index.ts';
import type { AskedQuestion } from '../model/questions.ts';
import { asked, type QuestionFieldProps } from './asked.tsx';

function optionsOf({ anchors }: AskedQuestion): Option<Rating>[] {
  const texts: Partial<Record<Rating, string>> = {
    'dont-know': 'You cannot tell from where you are.',
    'not-for-us': 'The question does not fit what you do.',
    ...(anchors && { 'not-yet': anchors.notYet, partly: anchors.partly, 'in-place': anchors.inPlace }),
  };
  return RATINGS.map((value) => ({ value, label: RATING_LABELS[value], text: texts[value] }));
}

/** The levels, lowest first, and the two answers that are none. */
export function LevelField(props: QuestionFieldProps) {
  const { question, answer, onAnswer, mostLetters, keptNote } = props;
  const given = answer?.is === 'level' ? answer : undefined;
  return (
    <>
      <ChooseOne
        legend={asked(props)}
        hint={keptNote}
        options={optionsOf(question)}
        value={given?.level}
        onValue={(level) => onAnswer({ is: 'level', level, ...(given?.note && { note: given.note }) })}
      />
      {given && (
        <Text
          label="What would show it? You may leave this out."
          {...(question.anchors?.evidence && { hint: `For example: ${question.anchors.evidence}` })}
          value={given.note ?? ''}
          max={mostLetters}
          onValue={(note) => onAnswer({ is: 'level', level: given.level, ...(note && { note }) })}
        />
      )}
    </>
  );
}
