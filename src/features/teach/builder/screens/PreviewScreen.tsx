// The assignment as a learner sees it, step by step. Answers can be tried out and are not kept.
import { useState } from 'preact/hooks';
import { ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { screenHref, WithLoaded } from '../../../application/index.ts';
import { useEntries } from '../../loading/use-entries.ts';
import type { Answers } from '../../model/answers.ts';
import { titleOf, type Assignment } from '../../model/assignment.ts';
import { LIMITS } from '../../model/fields.ts';
import { neededEntries, type EntriesOf } from '../../model/questions.ts';
import { stepsOf, titleOfPart, type Step } from '../../view/steps.ts';
import { StepView } from '../../view/StepView.tsx';
import { tidied } from '../tidied.ts';
import type { AssignmentScreen } from '../assignment-screen.ts';
import * as texts from '../texts.ts';

function titleOfStep(step: Step, assignment: Assignment, entries: EntriesOf): string {
  if (step.at === 'intro') return titleOf(assignment);
  return step.at === 'part' ? titleOfPart(step.part, entries) : texts.lookBack;
}

interface Props extends AssignmentScreen {
  /** Number of the step from 0, as the address has it. */
  place: string;
}

/** The preview once the texts are there. */
export function PreviewScreen(props: Props) {
  const assignment = tidied(props.body);
  return (
    <WithLoaded
      loaded={useEntries(neededEntries(assignment))}
      waiting={texts.loadingWhatTheyWillRead}
      title={texts.previewCouldNotBeLoaded}
      whatToDo={texts.yourAssignmentIsKept}
    >
      {(entries) => <Preview id={props.id} place={props.place} assignment={assignment} entries={entries} />}
    </WithLoaded>
  );
}

/** One step, with ways to the others. */
function Preview({ id, place, assignment, entries }: Pick<Props, 'id' | 'place'> & { assignment: Assignment; entries: EntriesOf }) {
  const [answers, setAnswers] = useState<Answers>({});
  const steps = stepsOf(assignment);
  const at = Math.min(Math.max(Math.round(Number(place)) || 0, 0), steps.length - 1);
  const step = steps[at];
  if (!step) return null;
  const hrefOf = (number: number) => screenHref(id, 'preview', number);
  const isLast = at === steps.length - 1;
  const above = (
    <p class="no-print mb-4 max-w-read border-s-4 border-d5 bg-sunk px-5 py-2.5 text-small">
      {texts.previewStepAtOfStepsYouCanTryTheQuestions(at + 1, steps.length)}
    </p>
  );
  const waysOn = (isFolded: boolean) => (
    <ButtonRow>
      <LinkButton look={isFolded ? 'quiet' : 'main'} href={isLast ? screenHref(id, 'hand-out') : hrefOf(at + 1)}>
        {isLast ? texts.goOnToHandingOut : texts.nextStep}
      </LinkButton>
      {at > 0 && <LinkButton href={hrefOf(at - 1)}>{texts.stepBefore}</LinkButton>}
      {step.at === 'part' && <LinkButton href={screenHref(id, 'part', step.part.id)}>{texts.changeThisPart}</LinkButton>}
    </ButtonRow>
  );
  return (
    <Screen key={`preview ${at}`} title={titleOfStep(step, assignment, entries)} above={above}>
      <StepView
        key={at}
        assignment={assignment}
        step={step}
        entries={entries}
        answers={answers}
        onAnswer={(key, answer) => setAnswers((now) => ({ ...now, [key]: answer }))}
        mostLetters={LIMITS.text}
        hrefOf={({ part }) => hrefOf(assignment.parts.findIndex(({ id: other }) => other === part.id) + 1)}
        below={waysOn}
      />
    </Screen>
  );
}
