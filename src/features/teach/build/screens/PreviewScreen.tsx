// The assignment as a learner sees it, step by step. Answers can be tried out and are not kept.
import { useState } from 'preact/hooks';
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { Problem } from '../../../../components/app/Problem.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { Waiting } from '../../../../components/app/Waiting.tsx';
import { screenHref } from '../../../application/index.ts';
import type { Answers } from '../../model/answers.ts';
import type { Assignment } from '../../model/assignment.ts';
import { LIMITS } from '../../model/fields.ts';
import { neededEntries, type EntriesOf } from '../../model/questions.ts';
import { stepsOf, titleOfPart, type Step } from '../../view/steps.ts';
import { StepView } from '../../view/StepView.tsx';
import { UNTITLED } from '../begin.ts';
import { useBuild } from '../catalogue-context.ts';
import { useEntries } from '../use-entries.ts';
import { tidied } from '../words.ts';
import type { AssignmentScreen } from './AssignmentScreens.tsx';

function titleOf(step: Step, assignment: Assignment, entries: EntriesOf): string {
  if (step.at === 'intro') return assignment.title || UNTITLED;
  return step.at === 'part' ? titleOfPart(step.part, entries) : 'Look back';
}

/** One step, with ways to the others. */
export function PreviewScreen({ id, body, place }: AssignmentScreen & { place: string }) {
  const { site } = useBuild();
  const assignment = tidied(body);
  const loaded = useEntries(site.base, neededEntries(assignment));
  const [answers, setAnswers] = useState<Answers>({});
  if (loaded.state === 'loading') return <Waiting words="Loading what they will read …" />;
  if (loaded.state === 'failed')
    return (
      <Screen key="not-loaded" title="The preview could not be loaded">
        <Problem message={loaded.why} whatToDo="Your assignment is kept.">
          <p class="mt-4">
            <Button onClick={loaded.retry}>Try again</Button>
          </p>
        </Problem>
      </Screen>
    );
  const { entries } = loaded;
  const steps = stepsOf(assignment);
  const at = Math.min(Math.max(Math.round(Number(place)) || 0, 0), steps.length - 1);
  const step = steps[at];
  if (!step) return null;
  const hrefOf = (number: number) => screenHref(id, 'preview', number);
  const isLast = at === steps.length - 1;
  const above = (
    <p class="no-print mb-4 max-w-read border-s-4 border-d5 bg-sunk px-5 py-2.5 text-small">
      Preview, step {at + 1} of {steps.length}. You can try the questions; your answers are not kept.
    </p>
  );
  const waysOn = (isFolded: boolean) => (
    <ButtonRow>
      <LinkButton look={isFolded ? 'quiet' : 'main'} href={isLast ? screenHref(id, 'hand-out') : hrefOf(at + 1)}>
        {isLast ? 'Go on to handing out' : 'Next step'}
      </LinkButton>
      {at > 0 && <LinkButton href={hrefOf(at - 1)}>Step before</LinkButton>}
      {step.at === 'part' && <LinkButton href={screenHref(id, 'part', step.part.id)}>Change this part</LinkButton>}
    </ButtonRow>
  );
  return (
    <Screen key={`preview ${at}`} title={titleOf(step, assignment, entries)} above={above}>
      <StepView
        key={at}
        assignment={assignment}
        step={step}
        entries={entries}
        answers={answers}
        onAnswer={(key, answer) => setAnswers((now) => ({ ...now, [key]: answer }))}
        mostLetters={LIMITS.text}
        hrefOf={(part) => hrefOf(assignment.parts.findIndex(({ id: other }) => other === part.id) + 1)}
        below={waysOn}
      />
    </Screen>
  );
}
