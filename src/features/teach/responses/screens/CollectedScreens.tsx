// Open collected answers: their steps, and the screen that the address names.
import { useMemo, useState } from 'preact/hooks';
import { TextButton } from '../../../../components/app/Button.tsx';
import { listSteps, Steps } from '../../../../components/app/Steps.tsx';
import { goTo, screenHref, type Place } from '../../../application/index.ts';
import { answersByQuestion } from '../../model/collected-answers.ts';
import { withoutNames } from '../../model/expected.ts';
import { putReturns, type Outcome } from '../../model/returns.ts';
import { addedWords } from '../parts/Refused.tsx';
import { addUp, readChosen } from '../take-in.ts';
import { useDroppedFiles } from '../use-dropped-files.ts';
import { useInTurn } from '../use-in-turn.ts';
import type { CollectedScreen, Intake } from '../collected-screen.ts';
import { PeopleScreen } from './PeopleScreen.tsx';
import { PersonScreen } from './PersonScreen.tsx';
import { PrintScreen } from './PrintScreen.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import { QuestionsScreen } from './QuestionsScreen.tsx';
import { TakeAwayScreen } from './TakeAwayScreen.tsx';
import { ThemesScreen } from './ThemesScreen.tsx';
import * as texts from '../texts.ts';

type Props = Omit<CollectedScreen, 'intake' | 'isForRoom' | 'onForRoom'> & Place;

const STEPS = {
  people: texts.peopleLabel,
  questions: texts.questions,
  themes: texts.themes,
  'take-away': texts.takeAway,
} as const;
const WITH_QUESTIONS: readonly string[] = ['person', 'questions', 'question', 'themes'];
const STEP_OF: Record<string, string> = { '': 'people', person: 'people', question: 'questions', print: 'take-away' };

/** Files that are opened while the collected answers are on the page: what was read is put to them as they then are, so that nothing done meanwhile is lost. */
function useIntake({ id, change, onOpened }: Props): Intake {
  const { opening, open } = useInTurn(
    async (files) => {
      const { read, refused } = await readChosen(files);
      const outcomes: Outcome[] = [];
      change((now) => {
        const { collected, outcome } = putReturns(now, read);
        outcomes.push(outcome);
        return collected;
      });
      const all = addUp(outcomes);
      return { ...all, refused: [...refused, ...all.refused] };
    },
    (outcomes) => {
      const { refused, others, ...numbers } = addUp(outcomes);
      onOpened({ id, said: addedWords(numbers), refused, others });
      goTo(screenHref(id, 'people'));
    },
  );
  return { isOver: useDroppedFiles(open), opening, open };
}

/** The collected answers at the screen of the address. */
export function CollectedScreens({ screen, rest, ...open }: Props) {
  const { body, change } = open;
  // From question to question, until the trainer ends it.
  const [isInRoom, setInRoom] = useState(false);
  const isForRoom = isInRoom && screen === 'question';
  const hidesNames = body.hidesNames === true || isForRoom;
  const shown = useMemo(() => (hidesNames ? withoutNames(body) : body), [body, hidesNames]);
  const props = { ...open, body: shown, intake: useIntake({ ...open, screen, rest }), isForRoom, onForRoom: setInRoom };
  const hasNames = body.returns.some(({ name }) => name);
  const steps = listSteps(STEPS, (step) => screenHref(props.id, step));
  return (
    <>
      <Steps steps={steps} current={STEP_OF[screen] ?? screen} />
      {hasNames && !isForRoom && (
        <p class="no-print mt-3 text-small">
          {/* One button with two names keeps the focus. */}
          <TextButton isSmall onClick={() => change(({ hidesNames, ...now }) => (hidesNames ? now : { ...now, hidesNames: true }))}>
            {body.hidesNames ? texts.showNames : texts.hideNames}
          </TextButton>{' '}
          <span role="status" class="text-soft">
            {body.hidesNames && texts.noNameStandsBesideAnAnswer}
          </span>
        </p>
      )}
      <Current {...props} screen={screen} rest={rest} />
    </>
  );
}

function Current({ screen, rest, ...props }: CollectedScreen & Pick<Props, 'screen' | 'rest'>) {
  // With hundreds of people this takes a moment, and the list of people does without.
  const isAsked = WITH_QUESTIONS.includes(screen);
  const questions = useMemo(() => (isAsked ? answersByQuestion(props.body) : []), [props.body, isAsked]);
  if (screen === 'person') return <PersonScreen key={rest} {...props} returnId={rest} questions={questions} />;
  if (screen === 'questions') return <QuestionsScreen {...props} questions={questions} />;
  if (screen === 'question') return <QuestionScreen key={rest} {...props} questions={questions} place={rest} />;
  if (screen === 'themes') return <ThemesScreen {...props} questions={questions} />;
  if (screen === 'take-away') return <TakeAwayScreen {...props} />;
  if (screen === 'print') return <PrintScreen {...props} />;
  return <PeopleScreen {...props} />;
}
