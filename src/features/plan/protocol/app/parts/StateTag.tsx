// How far a line is, as a small tag: told by its words, and by its border.
import { isLeftOut, STATE_LABELS, type Line } from '../../model/protocol.ts';
import * as texts from '../../texts.ts';

const LOOKS = {
  agreed: 'border-2 border-ink font-semibold',
  discussing: 'border border-ink',
  'not-yet': 'border border-line text-soft',
} as const;

/** The tag. */
export const StateTag = ({ line }: { line: Line }) => (
  <span
    class={`inline-block rounded-md px-2 py-0.5 text-small whitespace-nowrap ${isLeftOut(line) ? 'border border-line text-soft line-through' : LOOKS[line.state]}`}
  >
    {isLeftOut(line) ? texts.leftOut : STATE_LABELS[line.state]}
  </span>
);
