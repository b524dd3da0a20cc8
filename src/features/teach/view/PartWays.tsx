// The ways on below a part: done and on, over to the next, leave it out or for later, back.
import type { ComponentChildren } from 'preact';
import { Button, ButtonRow } from '../../../components/app/Button.tsx';
import type { Part } from '../model/assignment.ts';
import * as texts from '../texts.ts';

interface Props {
  part: Part;
  isDone: boolean;
  /** Part of a story is still folded. */
  isFolded: boolean;
  onDone: () => void;
  doneWords: string;
  nextWords: string;
  /** What leads to the next part, a link or a button. */
  toNext: (words: string, look: 'main' | 'quiet') => ComponentChildren;
  back: ComponentChildren;
}

/** The buttons, the main one first. */
export const PartWays = ({ part, isDone, isFolded, onDone, doneWords, nextWords, toNext, back }: Props) => (
  <ButtonRow>
    {isDone && toNext(nextWords, 'main')}
    {!isDone && !isFolded && (
      <Button look="main" onClick={onDone}>
        {doneWords}
      </Button>
    )}
    {!isDone && toNext(part.optional ? texts.skipThisPart : texts.leaveItForLater, 'quiet')}
    {back}
  </ButtonRow>
);
