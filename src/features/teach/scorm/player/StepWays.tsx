// What stands below each step of the player: how it is kept and the way in, the ways on from a part, and at the end what was answered.
import { Button, ButtonRow } from '../../../../components/app/Button.tsx';
import type { Assignment } from '../../model/assignment.ts';
import type { EntriesOf } from '../../model/questions.ts';
import { PartWays } from '../../view/PartWays.tsx';
import type { Step } from '../../view/steps.ts';
import type { ScormEdition } from '../scorm-edition.ts';
import type { LearnerState } from '../runtime/state.ts';
import type { Visit } from '../runtime/visit.ts';
import * as texts from '../texts.ts';
import { OwnAnswers } from './OwnAnswers.tsx';
import { openParts } from './player-steps.ts';
import type { Keeping } from './use-keeping.ts';
import { EndWays } from './Ways.tsx';
import { finishedWords, keepingWords } from './words.ts';

interface Props {
  assignment: Assignment;
  entries: EntriesOf;
  edition: ScormEdition;
  step: Step;
  state: LearnerState;
  /** Part of a story is still folded. */
  isFolded: boolean;
  isReadOnly: boolean;
  keeping: Pick<Keeping, 'outcome' | 'isOnline'>;
  /** There where the platform keeps what is done. */
  visit: Visit | undefined;
  moves: { goOn: () => void; goBack: () => void; partDone: (id: string) => void; finish: () => void };
  /** Opens answers again that were handed in; not there where it does not apply. */
  onReopen: (() => void) | undefined;
}

/** The buttons, and what belongs to them. */
export function StepWays({ assignment, entries, edition, step, state, isFolded, isReadOnly, keeping, visit, moves, onReopen }: Props) {
  const { answers, done, isFinished } = state;
  if (step.at === 'part') {
    const { part, number } = step;
    const isLast = number === assignment.parts.length;
    return (
      <PartWays
        part={part}
        isDone={isReadOnly || done.includes(part.id)}
        isFolded={isFolded}
        onDone={() => moves.partDone(part.id)}
        doneWords={isLast ? texts.doneGoToTheEnd : texts.doneNextPart}
        nextWords={isLast ? texts.goToTheEnd : texts.nextPart}
        toNext={(words, look) => (
          <Button look={look} onClick={moves.goOn}>
            {words}
          </Button>
        )}
        back={<Button onClick={moves.goBack}>{texts.back}</Button>}
      />
    );
  }
  if (step.at === 'finish')
    return (
      <>
        <EndWays
          canFinish={!isReadOnly && openParts(assignment, done).length === 0}
          isFinished={isFinished}
          finishedWords={finishedWords(visit !== undefined, keeping.outcome, keeping.isOnline, edition)}
          onBack={moves.goBack}
          onFinish={moves.finish}
          onChange={onReopen}
        />
        <OwnAnswers assignment={assignment} entries={entries} answers={answers} />
      </>
    );
  return (
    <>
      {visit && !isReadOnly && <p class="mt-7 max-w-read">{keepingWords(edition, visit.listsAnswers)}</p>}
      <ButtonRow>
        <Button look="main" onClick={moves.goOn}>
          {isReadOnly ? texts.readItAgain : texts.begin}
        </Button>
      </ButtonRow>
    </>
  );
}
