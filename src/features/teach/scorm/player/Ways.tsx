// Below the last step: what is still to do, the ways on, and the word that it is finished.
import { useEffect, useRef } from 'preact/hooks';
import { Button, ButtonRow, TextButton } from '../../../../components/app/Button.tsx';
import type { Part } from '../../model/assignment.ts';
import type { EntriesOf } from '../../model/questions.ts';
import { titleOfPart } from '../../view/steps.ts';
import * as texts from '../texts.ts';

interface OpenProps {
  open: readonly Part[];
  entries: EntriesOf;
  onStep: (name: string) => void;
}

/** Parts that everyone does and that are not done yet. Questions may stay without an answer. */
export const StillToDo = ({ open, entries, onStep }: OpenProps) =>
  open.length > 0 ? (
    <section class="mb-7 max-w-read">
      <h2 class="text-title leading-tight font-bold">{texts.stillToDo}</h2>
      <ul class="mt-2">
        {open.map((part) => (
          <li key={part.id}>
            <TextButton onClick={() => onStep(part.id)}>{titleOfPart(part, entries)}</TextButton>
          </li>
        ))}
      </ul>
    </section>
  ) : null;

interface EndProps {
  canFinish: boolean;
  isFinished: boolean;
  /** What the learner is told once it is finished. */
  finishedWords: string;
  onBack: () => void;
  onFinish: () => void;
  /** Opens the answers again after finishing; not there where that cannot be kept, or is open already. */
  onChange: (() => void) | undefined;
}

/** At the end. */
export function EndWays({ canFinish, isFinished, finishedWords, onBack, onFinish, onChange }: EndProps) {
  const words = useRef<HTMLParagraphElement>(null);
  const wasFinished = useRef(isFinished);
  useEffect(() => {
    // The button is gone: the focus goes to what takes its place.
    if (isFinished && !wasFinished.current) words.current?.focus();
    wasFinished.current = isFinished;
  }, [isFinished]);
  return (
    <>
      {isFinished && (
        <p ref={words} tabIndex={-1} class="mt-7 max-w-read text-large outline-none">
          {finishedWords}
        </p>
      )}
      <ButtonRow>
        {canFinish && !isFinished && (
          <Button look="main" onClick={onFinish}>
            {texts.iHaveFinished}
          </Button>
        )}
        <Button onClick={onBack}>{texts.back}</Button>
        {isFinished && onChange && <Button onClick={onChange}>{texts.changeMyAnswers}</Button>}
      </ButtonRow>
    </>
  );
}
