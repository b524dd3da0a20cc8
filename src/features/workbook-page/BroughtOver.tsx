// What a file took the place of, with the way back. It stays, also when the page is left, until the person says that all is well.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/app/Button.tsx';
import type { Workbook, WorkbookDocument } from '../workbook/index.ts';
import { nameSome } from './sizes.ts';
import type { Run } from './use-save-to-file.tsx';

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
      <p>A file has replaced what was here of {nameSome(replaced)}. The versions from before are still kept.</p>
      <p class="mt-3 flex flex-wrap gap-3">
        <Button onClick={() => doAndRead(() => workbook.putBack(), 'The versions from before are back.')}>Put the versions from before back</Button>
        <Button onClick={() => doAndRead(() => workbook.settle(), 'What came in from the file stays.')}>What came in is right</Button>
      </p>
    </div>
  );
}
