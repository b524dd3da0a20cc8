// Where a trainer begins: open what came back, or go on with answers that were collected here.
import { useCallback, useState } from 'preact/hooks';
import { LinkRows } from '../../../../components/app/LinkRows.tsx';
import { Problem } from '../../../../components/app/Problem.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { SideNote } from '../../../../components/app/SideNote.tsx';
import { count } from '../../../../library/words.ts';
import { goTo, screenHref, useApplication } from '../../../application/index.ts';
import type { WorkbookDocument } from '../../../workbook/index.ts';
import { useKept } from '../../loading/kept.ts';
import { KeptRows } from '../../loading/KeptHere.tsx';
import { collectedKind } from '../../kinds.ts';
import type { Collected } from '../../model/collected.ts';
import type { RefusedFile } from '../../model/returns.ts';
import { DropFiles } from '../parts/DropFiles.tsx';
import { addedWords, Refused } from '../parts/Refused.tsx';
import { collectAll, filledTogether, readChosen, type Filled } from '../take-in.ts';
import { useDroppedFiles } from '../use-dropped-files.ts';
import { useInTurn } from '../use-in-turn.ts';
import type { JustOpened } from '../collected-screen.ts';

const Kept = () => (
  <SideNote title="What is kept">
    <p>Files and codes are opened on this device and kept in this browser. Nothing is sent.</p>
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
  const kept = useKept(collectedKind);
  const [opened, setOpened] = useState<{ filled: Filled[]; refused: RefusedFile[] }>();
  const { opening, hasFailed, open } = useInTurn(
    async (files) => {
      const { read, refused } = await readChosen(files);
      return { filled: await collectAll(workbook, read), refused };
    },
    (lots, isAll) => {
      const filled = filledTogether(lots.map((lot) => lot.filled));
      const refused = [...lots.flatMap((lot) => lot.refused), ...filled.flatMap(({ outcome }) => outcome.refused)];
      const [only, ...others] = filled;
      if (only && others.length === 0 && isAll) {
        onOpened({ id: only.id, said: addedWords(only.outcome), refused, others: [] });
        goTo(screenHref(only.id));
      } else setOpened({ filled, refused });
    },
  );
  const onFiles = useCallback(
    (files: File[]) => {
      setOpened(undefined);
      open(files);
    },
    [open],
  );
  const isOver = useDroppedFiles(onFiles);
  const rowOf = ({ id, title, body, changedAt }: WorkbookDocument<Collected>) => ({
    href: screenHref(id),
    title,
    text: count(body.returns.length, 'person', 'people'),
    note: new Date(changedAt).toLocaleDateString('en-GB'),
  });
  return (
    <div class="py-8">
      <Screen key="begin" title="Collect answers" lead="Open the files that learners handed back, or paste their codes, all at once." side={<Kept />}>
        <DropFiles label="Choose files" isOver={isOver} opening={opening} onFiles={onFiles} />
        {hasFailed && (
          <Problem
            message="This browser could not keep what the files hold."
            whatToDo="The files themselves are untouched, and so is what was kept before. Make room in your workbook, then choose them all again: whoever is here already counts once."
          />
        )}
        <div role="status">{opened && <Refused refused={opened.refused} />}</div>
        {opened && opened.filled.length > 0 && <Several filled={opened.filled} />}
        <KeptRows kept={kept} title="Collected here" rowOf={rowOf} class="mt-10" />
      </Screen>
    </div>
  );
}
