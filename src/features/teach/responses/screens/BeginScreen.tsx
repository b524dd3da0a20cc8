// Where a trainer begins: open what came back, or go on with answers that were collected here.
import { useState } from 'preact/hooks';
import { LinkRows } from '../../../../components/app/LinkRows.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { SideNote } from '../../../../components/app/SideNote.tsx';
import { count } from '../../../../library/words.ts';
import { goTo, screenHref, useApplication, useAttempt } from '../../../application/index.ts';
import type { WorkbookDocument } from '../../../workbook/index.ts';
import { useKept } from '../../loading/kept.ts';
import { KeptHere } from '../../loading/KeptHere.tsx';
import { collectedKind } from '../../kinds.ts';
import type { Collected } from '../../model/collected.ts';
import type { RefusedFile } from '../../model/returns.ts';
import { DropFiles } from '../parts/DropFiles.tsx';
import { addedWords, Refused } from '../parts/Refused.tsx';
import { collectAll, readChosen, type Filled } from '../take-in.ts';
import type { JustOpened } from './collected-screen.ts';

const Kept = () => (
  <SideNote title="What is kept">
    <p>Files are opened on this device and kept in this browser. Nothing is sent.</p>
    <p>You can open more files later: each person counts once, and a newer file takes the place of an older one.</p>
  </SideNote>
);

/** Files of several assignments, each with the document they went into. */
const Several = ({ filled }: { filled: readonly Filled[] }) => (
  <div class="mt-6">
    <LinkRows
      title="Sorted by assignment"
      rows={filled.map(({ id, title, outcome }) => ({ href: screenHref(id), title, text: addedWords(outcome), note: '' }))}
    />
  </div>
);

/** The ways in. One assignment opens at once; files of several are sorted, and listed. */
export function BeginScreen({ onOpened }: { onOpened: (outcome: JustOpened) => void }) {
  const { workbook } = useApplication();
  const { attempt, problem } = useAttempt();
  const kept = useKept(collectedKind);
  const [message, setMessage] = useState('');
  const [opened, setOpened] = useState<{ filled: Filled[]; refused: RefusedFile[] }>();
  const open = async (files: File[]) => {
    setOpened(undefined);
    setMessage(`Opening ${count(files.length, 'file', 'files')} …`);
    const result = await collectAll(workbook, await readChosen(files)).finally(() => setMessage(''));
    const [only, ...others] = result.filled;
    if (only && others.length === 0) {
      onOpened({ id: only.id, ...only.outcome, refused: result.refused, others: [] });
      goTo(screenHref(only.id));
    } else setOpened(result);
  };
  const rowOf = ({ id, title, body, changedAt }: WorkbookDocument<Collected>) => ({
    href: screenHref(id),
    title,
    text: count(body.returns.length, 'person', 'people'),
    note: new Date(changedAt).toLocaleDateString('en-GB'),
  });
  return (
    <div class="py-8">
      <Screen key="begin" title="Open what came back" lead="Open the files that learners handed back, all at once." side={<Kept />}>
        <DropFiles label="Choose files" onFiles={(files) => attempt(() => open(files))} />
        {problem}
        <div role="status" class="mt-3">
          {message && <p>{message}</p>}
          {opened && <Refused refused={opened.refused} />}
        </div>
        {opened && opened.filled.length > 0 && <Several filled={opened.filled} />}
        <KeptHere kept={kept}>
          {(documents) =>
            documents.length > 0 && (
              <div class="mt-10">
                <LinkRows title="Collected here" rows={documents.map(rowOf)} />
              </div>
            )
          }
        </KeptHere>
      </Screen>
    </div>
  );
}
