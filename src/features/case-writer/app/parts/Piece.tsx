// One of several things of a case study, in a box of its own: a figure, or a question.
import type { ComponentChildren } from 'preact';
import { TakeOut } from '../../../../components/app/TakeOut.tsx';

interface Props {
  /** What it is. Example: Figure 2 */
  name: string;
  /** What taking it out is called. */
  takeOut: string;
  onTakeOut: (words: string) => void;
  children: ComponentChildren;
}

/** Its name, its fields, and the button that takes it out. */
export const Piece = ({ name, takeOut, onTakeOut, children }: Props) => (
  <fieldset class="mt-5 max-w-read min-w-0 border-t border-line pt-3">
    <legend class="float-start w-full font-semibold">{name}</legend>
    <div class="clear-both">{children}</div>
    <TakeOut label={takeOut} onTakeOut={() => onTakeOut(takeOut)} />
  </fieldset>
);
