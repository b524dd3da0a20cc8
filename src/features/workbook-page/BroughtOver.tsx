// What a file took the place of, with the way back. It stays, also when the page is left, until the person says that all is well.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/app/Button.tsx';
import type { Workbook, WorkbookDocument } from '../workbook/index.ts';
import { nameSome } from './sizes.ts';
import type { Run } from './use-save-to-file.tsx';
import * as texts from './texts.ts';

/** One step for all of them, or nothing where nothing was replaced. */
export function BroughtOver({ workbook, run }: { workbook: Workbook; run: Run }) {
  const [replaced, setReplaced] = useState<readonly WorkbookDocument[]>([]);
  const read = useCallback(() => void workbook.broughtOver().then(setReplaced, () => setReplaced([])), [workbook]);
  useEffect(() => {
    read();
    return workbook.subscribe(read);
  }, [workbook, read]);
  if (!replaced.length) return null;
  const doAndRead = (work: () => Promise<void>, done: string) => run(() => work().finally(read), done);
  return (
    <div class="no-print mt-4 max-w-read border-s-4 border-both bg-sunk px-5 py-4">
      <p>{texts.fileHasReplacedWhatWasHereOfSome(nameSome(replaced))}</p>
      <p class="mt-3 flex flex-wrap gap-3">
        <Button onClick={() => doAndRead(() => workbook.putBack(), texts.earlierVersionsAreBack)}>{texts.putTheEarlierVersionsBack}</Button>
        <Button onClick={() => doAndRead(() => workbook.settle(), texts.whatCameInFromTheFileStays)}>{texts.keepWhatCameIn}</Button>
      </p>
    </div>
  );
}
