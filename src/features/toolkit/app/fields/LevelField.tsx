// The field for a cell of a lane that is drawn as a line: levels in words, never numbers.
import type { Cell } from '../../model/worksheet.ts';
import { LINE_LEVELS, levelWords, type LineEnds } from '../../model/line-levels.ts';
import * as texts from '../texts.ts';

interface Props {
  /** The accessible name: the stage and the lane. */
  label: string;
  ends: LineEnds;
  cell: Cell | undefined;
  onCell: (cell: Cell | undefined) => void;
}

/** A list to choose from. Not known is no cell. */
export const LevelField = ({ label, ends, cell, onCell }: Props) => (
  <select
    aria-label={label}
    value={cell === undefined ? '' : String(cell)}
    onChange={({ currentTarget: { value } }) => onCell(value === '' ? undefined : Number(value))}
    class="block min-h-11 w-full rounded-lg border border-soft bg-raised px-1 text-ink xl:px-0 xl:text-[0.9em]"
  >
    <option value="">{texts.notKnown}</option>
    {LINE_LEVELS.map((level) => (
      <option key={level} value={level}>
        {levelWords(ends, level)}
      </option>
    ))}
  </select>
);
