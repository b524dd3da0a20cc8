// What several people scored alone, beside the score that is agreed: a small drawing, and the same in words.
import { useLoaded } from '../../../../application/index.ts';
import { spreadWords, type Heard } from '../../../../toolkit/rounds.ts';
import type { Criterion } from '../../model/appraisal.ts';
import { columnOf } from '../../model/as-worksheet.ts';
import { loadRounds } from '../later.ts';
import * as texts from '../../texts.ts';

/** One line. The words are there before the drawing is. */
export function HeardHere({ criterion, heard }: { criterion: Criterion; heard: Heard }) {
  const rounds = useLoaded(loadRounds);
  const column = columnOf(criterion);
  return (
    <p class="mt-1.5 flex flex-wrap items-center gap-x-3 text-small text-soft">
      {rounds.state === 'ready' && <rounds.value.SpreadDrawing column={column} counts={heard.counts} />}
      <span>{texts.scoredAloneBy(spreadWords(column, heard.counts))}</span>
    </p>
  );
}
