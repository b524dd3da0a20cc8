// Saving everything to one file, and opening files.
import { useState } from 'preact/hooks';
import { readTextFile } from '../exchange/index.ts';
import type { Workbook, WorkbookDocument } from '../workbook/index.ts';
import { Button } from '../../components/app/Button.tsx';
import { FilePicker, SAVED_FILES } from '../../components/app/FilePicker.tsx';
import { restoreFile, type Restored } from './restore.ts';
import { RestoreOutcome } from './RestoreOutcome.tsx';
import type { Run } from './use-save-to-file.tsx';
import * as texts from './texts.ts';

interface Props {
  workbook: Workbook;
  kept: readonly WorkbookDocument[];
  run: Run;
  /** Saves documents to a file. */
  save: (documents: readonly WorkbookDocument[]) => Promise<void>;
}

/** The most bytes of a file that is read: three for each letter that a workbook file may have. */
const MOST_BYTES = 60_000_000;

/** The two buttons, and what came of opening a file. */
export function Files({ workbook, kept, run, save }: Props) {
  const [outcome, setOutcome] = useState<Restored>();
  const open = async (file: File) => {
    setOutcome(undefined);
    setOutcome(await restoreFile(workbook, await readTextFile(file, MOST_BYTES)));
  };
  return (
    <div class="no-print">
      <div class="flex flex-wrap gap-3">
        {kept.length > 0 && <Button onClick={() => run(() => save(kept), '')}>{texts.saveAllToOneFile}</Button>}
        <FilePicker label={texts.openAFile} accept={SAVED_FILES} onFiles={([file]) => file && run(() => open(file), '')} />
      </div>
      <RestoreOutcome outcome={outcome} workbook={workbook} onChange={setOutcome} run={run} />
    </div>
  );
}
