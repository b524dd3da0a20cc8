// What to look for among the documents: words, and days.
import { DayField } from '../../components/app/DayField.tsx';
import { FindLine } from '../../components/app/FindLine.tsx';
import type { Wanted } from './find-documents.ts';
import { countDocuments } from './sizes.ts';
import * as texts from './texts.ts';

interface Props {
  wanted: Wanted;
  onWanted: (wanted: Wanted) => void;
  /** How many documents there are with it, and in all. */
  found: number;
  all: number;
}

/** The fields, and how many documents there are. */
export function FindForm({ wanted, onWanted, found, all }: Props) {
  return (
    <search class="no-print mb-6 block max-w-read">
      <FindLine label={texts.findADocument} hint={texts.byItsTitle} value={wanted.words} onValue={(words) => onWanted({ ...wanted, words })} />
      <div class="grid grid-cols-2 gap-x-4">
        <DayField label={texts.workedOnFrom} value={wanted.from} onDay={(from) => onWanted({ ...wanted, from })} />
        <DayField label={texts.until} value={wanted.to} onDay={(to) => onWanted({ ...wanted, to })} />
      </div>
      <p role="status" class="mt-3 text-small text-soft">
        {found === all ? countDocuments(all) : texts.foundOfDocuments(found, countDocuments(all))}
      </p>
    </search>
  );
}
