// A question of a question set that is answered with a level: what each level looks like, and a note on what would show it.
import { ChooseOne, type Option } from '../../../components/app/Choice.tsx';
import { Text } from '../../../components/app/Field.tsx';
import { RATING_LABELS, RATINGS, type Rating } from '../../reflect/index.ts';
import type { AskedQuestion } from '../model/questions.ts';
import { asked, type QuestionFieldProps } from './asked.tsx';
import * as texts from '../texts.ts';

function optionsOf({ anchors }: AskedQuestion): Option<Rating>[] {
  const allTexts: Partial<Record<Rating, string>> = {
    'dont-know': texts.youCannotTellFromWhereYouAre,
    'not-for-us': texts.questionDoesNotFitWhatYouDo,
    ...(anchors && { 'not-yet': anchors.notYet, partly: anchors.partly, 'in-place': anchors.inPlace }),
  };
  return RATINGS.map((value) => ({ value, label: RATING_LABELS[value], text: allTexts[value] }));
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
          label={texts.whatWouldShowItYouMayLeaveThisOut}
          {...(question.anchors?.evidence && { hint: texts.forExampleEvidence(question.anchors.evidence) })}
          value={given.note ?? ''}
          max={mostLetters}
          onValue={(note) => onAnswer({ is: 'level', level: given.level, ...(note && { note }) })}
        />
      )}
    </>
  );
}
