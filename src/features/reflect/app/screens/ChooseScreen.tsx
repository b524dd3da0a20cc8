// The first screen: what to reflect on.
import type { QuestionData } from '../../model/question-data-types.ts';
import { AUDIENCES } from '../../../../library/vocabulary.ts';
import { SideNote } from '../../../../components/app/SideNote.tsx';
import { LinkRows, type LinkRow } from '../../../../components/app/LinkRows.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { startHref, type StartFrom } from '../route.ts';
import * as texts from '../texts.ts';

interface Props {
  data: QuestionData;
  alone: boolean;
}

const questions = (count: number) => texts.countQuestions(count);

/** Ready-made exercises, dimensions, sets, roles, or questions of one’s own choice. */
export function ChooseScreen({ data, alone }: Props) {
  const row = (from: StartFrom, title: string, note: string, text?: string): LinkRow => ({ href: startHref(alone, from), title, note, ...(text && { text }) });
  const countIn = (dimension: string) => data.sets.reduce((sum, set) => sum + set.questions.filter((question) => question.dimension === dimension).length, 0);
  return (
    <Screen
      key={alone ? 'alone' : 'team'}
      title={alone ? texts.whatDoYouWantToReflectOn : texts.whatDoYouWantToLookAtTogether}
      lead={alone ? texts.forYourOwnPractice : texts.sevenQuestionsFitIntoHalfAnHour}
      side={
        <SideNote title={alone ? texts.withOthersInstead : texts.onYourOwnInstead}>
          <p>
            <a href={startHref(!alone)}>{alone ? texts.startASessionForATeam : texts.writeAReflectiveAccount}</a>
          </p>
        </SideNote>
      }
    >
      <LinkRows
        title={texts.readyMadeExercises}
        rows={data.exercises.map(({ id, title, minutes, summary }) => row({ kind: 'exercise', id }, title, texts.minutesWithMinutes(minutes), summary))}
      />
      <LinkRows
        title={texts.oneDimension}
        rows={data.dimensions.map(({ id, number, title }) => row({ kind: 'dimension', id }, `${number}. ${title}`, questions(countIn(id))))}
      />
      <LinkRows title={texts.oneQuestionSet} rows={data.sets.map(({ id, title, questions: own }) => row({ kind: 'set', id }, title, questions(own.length)))} />
      <LinkRows title={texts.whatFitsARole} rows={Object.entries(AUDIENCES).map(([id, title]) => row({ kind: 'audience', id }, title, ''))} />
      <LinkRows
        title={texts.yourOwnChoice}
        rows={[
          row({ kind: 'own' }, texts.pickQuestionsOneByOne, texts.fromQuestions(questions(data.sets.reduce((sum, set) => sum + set.questions.length, 0)))),
        ]}
      />
    </Screen>
  );
}
