// What several people answered to a cell, below its field: drawn and in words. Nothing where nobody was asked.
import { isSpread, type Heard } from '../../model/heard.ts';
import type { Column } from '../../model/definition.ts';
import { SpreadDrawing } from './SpreadDrawing.tsx';
import { SpreadOfCell } from './SpreadOfCell.tsx';

/** A drawing and a sentence. */
export function AskedOfMany({ column, heard }: { column: Column; heard: Heard | undefined }) {
  if (!heard || !isSpread(column)) return null;
  return (
    <div class="mt-1 text-small">
      <SpreadDrawing column={column} counts={heard.counts} />
      <SpreadOfCell column={column} heard={heard} />
    </div>
  );
}
