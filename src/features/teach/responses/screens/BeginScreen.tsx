// Where a trainer begins: open what came back, or go on with answers that were collected here.
import { useCallback, useState } from 'preact/hooks';
import { useArrival } from '../../../../components/app/use-arrival.ts';
import { LinkRows } from '../../../../components/app/LinkRows.tsx';
import { Problem } from '../../../../components/app/Problem.tsx';
import { LoneScreen } from '../../../../components/app/Screen.tsx';
import { SideNote } from '../../../../components/app/SideNote.tsx';
import { goTo, screenHref, useApplication, useKept } from '../../../application/index.ts';
import type { WorkbookDocument } from '../../../workbook/index.ts';
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
import * as texts from '../texts.ts';
import { languageOfTexts } from '../../../../library/texts.ts';

const Kept = () => (
  <SideNote title={texts.whatIsKept}>
    <p>{texts.filesAndCodesAreOpenedOnThisDeviceAndKept}</p>
    <p>{texts.youCanOpenMoreFilesLater}</p>
  </SideNote>
);

/** Files of several assignments, each with the document they went into. */
const Several = ({ filled }: { filled: readonly Filled[] }) => (
  <div class="mt-6">
    <LinkRows
      title={texts.sortedByAssignment}
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
  const outcome = useArrival<HTMLDivElement>(opened);
  const rowOf = ({ id, title, body, changedAt }: WorkbookDocument<Collected>) => ({
    href: screenHref(id),
    title,
    text: texts.returnsPeople(body.returns.length),
    note: new Date(changedAt).toLocaleDateString(languageOfTexts),
  });
  return (
    <LoneScreen key="begin" title={texts.collectAnswers} lead={texts.openTheFilesThatLearnersHandedBack} side={<Kept />}>
      <DropFiles label={texts.chooseFiles} isOver={isOver} opening={opening} onFiles={onFiles} />
      {hasFailed && <Problem message={texts.thisBrowserCouldNotKeepWhatTheFilesHold} whatToDo={texts.filesThemselvesAreUntouched} />}
      <div ref={outcome} tabIndex={-1} class="outline-none">
        <div role="status">{opened && <Refused refused={opened.refused} />}</div>
        {opened && opened.filled.length > 0 && <Several filled={opened.filled} />}
      </div>
      <KeptRows kept={kept} title={texts.collectedHere} rowOf={rowOf} class="mt-10" />
    </LoneScreen>
  );
}
