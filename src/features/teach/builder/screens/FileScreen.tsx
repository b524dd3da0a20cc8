// An assignment file that was opened: the same assignment goes on, or a copy begins whose answers do not mix with those of the first.
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { goTo, screenHref, useAttempt, useKept } from '../../../application/index.ts';
import { assignmentKind } from '../../kinds.ts';
import { WithKept } from '../../loading/KeptHere.tsx';
import { titleOf, type Assignment } from '../../model/assignment.ts';
import { asOwn, keepAssignment } from '../begin.ts';
import { useBuild } from '../catalogue-context.ts';
import { sizeInWords } from '../minutes-words.ts';
import * as texts from '../texts.ts';

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
    <WithKept kept={useKept(assignmentKind)} waiting={texts.opening}>
      {(kept) => {
        const here = kept.find(({ body }) => body.key === assignment.key);
        return (
          <Screen key="file" title={titleOf(assignment)} lead={sizeInWords(assignment)}>
            <div class="max-w-read space-y-3">
              <p>{texts.whatPeopleAnswerToYourCopyStaysApart(<strong class="font-semibold">{texts.copyOfYourOwn}</strong>)}</p>
              <p>
                {texts.answersToWhatWasHandedOutBeforeBelong(<strong class="font-semibold">{texts.sameAssignment}</strong>)}{' '}
                {here ? texts.thisBrowserKeepsItAlready : texts.forOneThatIsYours}
              </p>
            </div>
            {problem}
            <ButtonRow>
              <Button look="main" onClick={() => keep(asOwn(assignment))}>
                {texts.beginACopyOfMyOwn}
              </Button>
              {here ? (
                <LinkButton href={screenHref(here.id, 'parts')}>{texts.goOnWithTheOneKeptHere}</LinkButton>
              ) : (
                <Button onClick={() => keep(assignment)}>{texts.goOnWithThisAssignment}</Button>
              )}
              <Button onClick={onBack}>{texts.otherWaysToStart}</Button>
            </ButtonRow>
          </Screen>
        );
      }}
    </WithKept>
  );
}
