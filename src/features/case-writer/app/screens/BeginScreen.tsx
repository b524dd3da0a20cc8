// Begins a case study from a worksheet or a session: the actions and rows that are ticked become points of what was done.
import { useCallback, useState } from 'preact/hooks';
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { ChooseAny } from '../../../../components/app/Choice.tsx';
import { LoneScreen } from '../../../../components/app/Screen.tsx';
import { replaceWith, screenHref, sitePath, useApplication, useAttempt, useLoaded, WithLoaded } from '../../../application/index.ts';
import { caseStudyKind, emptyCaseStudy, LIMITS } from '../../../own-case-study/index.ts';
import { loadBeginning, type Beginning } from '../load-beginning.ts';
import * as texts from '../../texts.ts';

/** One screen. */
export function BeginScreen({ from }: { from: string }) {
  const { workbook } = useApplication();
  const loaded = useLoaded(useCallback(() => loadBeginning(workbook, from), [workbook, from]));
  return (
    <WithLoaded loaded={loaded} waiting={texts.opening} title={texts.thisCannotBeBegunFrom} whatToDo={texts.nothingHasBeenBegun}>
      {(beginning) => <Begin beginning={beginning} />}
    </WithLoaded>
  );
}

function Begin({ beginning: { title, origin, lines } }: { beginning: Beginning }) {
  const { workbook, site } = useApplication();
  const { attempt, problem } = useAttempt();
  const [taken, setTaken] = useState(() => lines.filter(({ isDone }) => isDone).map(({ id }) => id));
  const begin = async () => {
    const did = lines
      .filter(({ id }) => taken.includes(id))
      .map(({ words }) => `- ${words}`)
      .join('\n')
      .slice(0, LIMITS.text);
    const made = await workbook.create(caseStudyKind, title, emptyCaseStudy({ did }, origin));
    replaceWith(screenHref(made.id, 'about'));
  };
  return (
    <LoneScreen key="begin" title={texts.tellOthersWhatYouDid} lead={texts.whatYouTickBecomesPointsUnderWhatYouDid}>
      {origin && <p class="max-w-read text-small">{texts.from(<a href={sitePath(site, origin.path)}>{origin.title}</a>)}</p>}
      {lines.length > 0 ? (
        <ChooseAny
          legend={texts.whichOfThemDidYouDo}
          hint={texts.actionsThatAreMarkedAsDoneAreTicked}
          options={lines.map(({ id, words }) => ({ value: id, label: words }))}
          values={taken}
          onValues={setTaken}
        />
      ) : (
        <p class="max-w-read">{texts.itHoldsNothingThatCouldComeAlong}</p>
      )}
      {problem}
      <ButtonRow>
        <Button look="main" onClick={() => attempt(begin)}>
          {taken.length === 0 ? texts.startBlank : texts.startWithTheseTaken(taken.length)}
        </Button>
        <LinkButton href="#">{texts.otherWaysToBegin}</LinkButton>
      </ButtonRow>
    </LoneScreen>
  );
}
