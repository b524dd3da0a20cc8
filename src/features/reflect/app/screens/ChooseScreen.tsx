// The first screen: what to reflect on.
import type { QuestionData } from '../../model/question-data-types.ts';
import { AUDIENCES } from '../../../../library/vocabulary.ts';
import { SideNote } from '../../../../components/app/SideNote.tsx';
import { LinkRows, type LinkRow } from '../../../../components/app/LinkRows.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { startHref, type StartFrom } from '../route.ts';

interface Props {
  data: QuestionData;
  alone: boolean;
}

const questions = (count: number) => `${count} ${count === 1 ? 'question' : 'questions'}`;

/** Ready-made exercises, dimensions, sets, roles, or questions of one’s own choice. */
export function ChooseScreen({ data, alone }: Props) {
  const row = (from: StartFrom, title: string, note: string, text?: string): LinkRow => ({ href: startHref(alone, from), title, note, ...(text && { text }) });
  const countIn = (dimension: string) => data.sets.reduce((sum, set) => sum + set.questions.filter((question) => question.dimension === dimension).length, 0);
  return (
    <Screen
      key={alone ? 'alone' : 'team'}
      title={alone ? 'What do you want to reflect on?' : 'What do you want to look at together?'}
      lead={alone ? 'For your own practice. Nothing of it is handed in.' : 'Seven questions fit into half an hour, ten into an hour.'}
      side={
        <SideNote title={alone ? 'With others instead?' : 'On your own instead?'}>
          <p>
            <a href={startHref(!alone)}>{alone ? 'Start a session for a team' : 'Write a reflective account'}</a>
          </p>
        </SideNote>
      }
    >
      <LinkRows
        title="Ready-made exercises"
        rows={data.exercises.map(({ id, title, minutes, summary }) => row({ kind: 'exercise', id }, title, `${minutes} minutes`, summary))}
      />
      <LinkRows
        title="One dimension"
        rows={data.dimensions.map(({ id, number, title }) => row({ kind: 'dimension', id }, `${number}. ${title}`, questions(countIn(id))))}
      />
      <LinkRows title="One question set" rows={data.sets.map(({ id, title, questions: own }) => row({ kind: 'set', id }, title, questions(own.length)))} />
      <LinkRows title="What fits a role" rows={Object.entries(AUDIENCES).map(([id, title]) => row({ kind: 'audience', id }, title, ''))} />
      <LinkRows
        title="Your own choice"
        rows={[row({ kind: 'own' }, 'Pick questions one by one', `from ${questions(data.sets.reduce((sum, set) => sum + set.questions.length, 0))}`)]}
      />
    </Screen>
  );
}
