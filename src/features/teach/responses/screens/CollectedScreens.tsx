// Open collected answers: their steps, and the screen that the address names.
import { useMemo } from 'preact/hooks';
import { Steps } from '../../../../components/app/Steps.tsx';
import { screenHref } from '../../../application/index.ts';
import { answersByQuestion } from '../../model/collected-answers.ts';
import type { CollectedScreen } from './collected-screen.ts';
import { PeopleScreen } from './PeopleScreen.tsx';
import { PersonScreen } from './PersonScreen.tsx';
import { PrintScreen } from './PrintScreen.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import { QuestionsScreen } from './QuestionsScreen.tsx';
import { TakeAwayScreen } from './TakeAwayScreen.tsx';
import { ThemesScreen } from './ThemesScreen.tsx';

interface Props extends CollectedScreen {
  screen: string;
  rest: string;
}

const STEPS = [
  { id: 'people', label: 'People' },
  { id: 'questions', label: 'Questions' },
  { id: 'themes', label: 'Themes' },
  { id: 'take-away', label: 'Take away' },
] as const;
const STEP_OF: Record<string, string> = { '': 'people', person: 'people', question: 'questions', print: 'take-away' };

/** The collected answers at the screen of the address. */
export function CollectedScreens({ screen, rest, ...props }: Props) {
  const steps = STEPS.map((step) => ({ ...step, href: screenHref(props.id, step.id) }));
  return (
    <>
      <Steps steps={steps} current={STEP_OF[screen] ?? screen} />
      <Current {...props} screen={screen} rest={rest} />
    </>
  );
}

function Current({ screen, rest, ...props }: Props) {
  const questions = useMemo(() => answersByQuestion(props.body), [props.body]);
  if (screen === 'person') return <PersonScreen key={rest} {...props} returnId={rest} questions={questions} />;
  if (screen === 'questions') return <QuestionsScreen {...props} questions={questions} />;
  if (screen === 'question') return <QuestionScreen key={rest} {...props} questions={questions} place={rest} />;
  if (screen === 'themes') return <ThemesScreen {...props} questions={questions} />;
  if (screen === 'take-away') return <TakeAwayScreen {...props} />;
  if (screen === 'print') return <PrintScreen {...props} />;
  return <PeopleScreen {...props} />;
}
