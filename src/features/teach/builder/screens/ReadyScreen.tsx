// A ready-made assignment, seen before it is taken as a start.
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { Problem } from '../../../../components/app/Problem.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { replaceWith, screenHref, useAttempt } from '../../../application/index.ts';
import { fromReady } from '../../model/ready-made.ts';
import { keepAssignment } from '../begin.ts';
import { useBuild } from '../catalogue-context.ts';
import { sizeInWords } from '../minutes-words.ts';
import { PartSummary } from '../parts/PartSummary.tsx';
import * as texts from '../texts.ts';

/** What it holds, and the button that takes a copy. */
export function ReadyScreen({ id }: { id: string }) {
  const { workbook, catalogue } = useBuild();
  const { attempt, problem } = useAttempt();
  const assignment = fromReady(catalogue, id);
  const summary = catalogue.ready.find((one) => one.id === id)?.summary;
  if (!assignment)
    return (
      <Screen key="not-there" title={texts.thisReadyMadeAssignmentWasNotFound}>
        <Problem message={texts.linkNamesAnAssignmentThatThisSite} whatToDo={texts.itMayHaveBeenRenamedChooseFromWhatThereIs}>
          <p class="mt-4">
            <LinkButton href="#new">{texts.waysToStart}</LinkButton>
          </p>
        </Problem>
      </Screen>
    );
  return (
    <Screen key={id} title={assignment.title} lead={summary}>
      <p class="font-semibold">{sizeInWords(assignment)}</p>
      <ol class="mt-3 border-b border-line">
        {assignment.parts.map((part, index) => (
          <li key={part.id} class="border-t border-line py-3">
            <PartSummary part={part} number={index + 1} />
          </li>
        ))}
      </ol>
      {problem}
      <ButtonRow>
        <Button look="main" onClick={() => attempt(async () => replaceWith(screenHref((await keepAssignment(workbook, assignment)).id, 'parts')))}>
          {texts.startFromThis}
        </Button>
        <LinkButton href="#new">{texts.otherWaysToStart}</LinkButton>
      </ButtonRow>
    </Screen>
  );
}
