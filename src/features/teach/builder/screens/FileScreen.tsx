// An assignment file that was opened: the same assignment goes on, or a copy begins whose answers do not mix with those of the first.
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { goTo, screenHref, useAttempt } from '../../../application/index.ts';
import { assignmentKind } from '../../kinds.ts';
import { useKept } from '../../loading/kept.ts';
import { WithKept } from '../../loading/KeptHere.tsx';
import { titleOf, type Assignment } from '../../model/assignment.ts';
import { asOwn, keepAssignment } from '../begin.ts';
import { useBuild } from '../catalogue-context.ts';
import { sizeInWords } from '../minutes-words.ts';

interface Props {
  assignment: Assignment;
  onBack: () => void;
}

/** The choice. Where this browser keeps the assignment already, it goes on there. */
export function FileScreen({ assignment, onBack }: Props) {
  const { workbook } = useBuild();
  const { attempt, problem } = useAttempt();
  const keep = (one: Assignment) => attempt(async () => goTo(screenHref((await keepAssignment(workbook, one)).id, 'parts')));
  return (
    <WithKept kept={useKept(assignmentKind)} waiting="Opening …">
      {(kept) => {
        const here = kept.find(({ body }) => body.key === assignment.key);
        return (
          <Screen key="file" title={titleOf(assignment)} lead={sizeInWords(assignment)}>
            <div class="max-w-read space-y-3">
              <p>
                <strong class="font-semibold">A copy of your own:</strong> what people answer to your copy stays apart from answers to this one.
              </p>
              <p>
                <strong class="font-semibold">The same assignment:</strong> answers to what was handed out before belong to it as well.{' '}
                {here
                  ? 'This browser keeps it already. You go on with what is kept here; the file is not read into it.'
                  : 'For one that is yours, or that you teach together.'}
              </p>
            </div>
            {problem}
            <ButtonRow>
              <Button look="main" onClick={() => keep(asOwn(assignment))}>
                Begin a copy of my own
              </Button>
              {here ? (
                <LinkButton href={screenHref(here.id, 'parts')}>Go on with the one kept here</LinkButton>
              ) : (
                <Button onClick={() => keep(assignment)}>Go on with this assignment</Button>
              )}
              <Button onClick={onBack}>Other ways to start</Button>
            </ButtonRow>
          </Screen>
        );
      }}
    </WithKept>
  );
}
