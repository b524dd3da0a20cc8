// The application of /workbook/: opens the workbook and puts the parts of the page together.
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/app/Button.tsx';
import { canTryAgain, isSharedComputer, openWorkbook, wordHealth, type Health, type Workbook } from '../workbook/index.ts';
import { ALL_KINDS } from './all-kinds.ts';
import { BroughtOver } from './BroughtOver.tsx';
import { DeleteEverything } from './DeleteEverything.tsx';
import { DocumentList } from './DocumentList.tsx';
import { Files } from './Files.tsx';
import { HowItIsKept } from './HowItIsKept.tsx';
import { SharedComputer } from './SharedComputer.tsx';
import { useActions } from './use-actions.tsx';
import { useDocuments } from './use-documents.ts';
import { useSaveToFile } from './use-save-to-file.tsx';
import * as texts from './texts.ts';

interface Site {
  /** Base path of the site, with slashes at both ends. */
  base: string;
  siteName: string;
}

/** Shows the parts once the workbook is open. */
export default function WorkbookApp({ base, siteName }: Site) {
  const [workbook, setWorkbook] = useState<Workbook>();
  useEffect(() => {
    const opening = openWorkbook(ALL_KINDS);
    void opening.then(setWorkbook);
    return () => void opening.then((opened) => opened.close());
  }, []);
  return workbook ? <Opened workbook={workbook} base={base} siteName={siteName} /> : <p role="status">{texts.opening}</p>;
}

function Opened({ workbook, base, siteName }: Site & { workbook: Workbook }) {
  const documents = useDocuments(workbook);
  const [health, setHealth] = useState<Health>(workbook.health.value);
  const [said, setSaid] = useState('');
  useEffect(() => workbook.health.subscribe(setHealth), [workbook]);
  const run = (work: () => Promise<unknown>, done: string) =>
    void work().then(
      () => setSaid(done),
      (error: unknown) => setSaid(error instanceof Error ? error.message : texts.thisDidNotWork),
    );
  const switchShared = async (shared: boolean, move: boolean) => {
    if (!(await workbook.switchShared(shared, move))) throw new Error('The browser could not do this. Everything is where it was.');
  };
  const tryAgain = async () => {
    if (!(await workbook.tryAgain())) throw new Error('It still does not work.');
  };
  const problem = wordHealth(health);
  const { save, review } = useSaveToFile(workbook);
  const parts = { workbook, run, save };
  const reviewing = review(run);
  const { list, reviewed } = useActions({ workbook, documents, base, siteName, run });
  // All parts come at once, so that nothing moves under somebody who has begun to read.
  if (!documents.rows) return <p role="status">{texts.opening}</p>;
  return reviewed(
    <>
      {reviewing}
      <div hidden={Boolean(reviewing)}>
        {problem && (
          <div class="mb-8 max-w-read border-s-4 border-help bg-sunk px-5 py-4">
            <p role="status">{problem}</p>
            {canTryAgain(health) && (
              <p class="no-print mt-3">
                <Button onClick={() => run(() => tryAgain(), texts.itWorksAgain)}>{texts.tryAgain}</Button>
              </p>
            )}
          </div>
        )}
        <p role="status" class={said ? 'mb-4 text-small' : ''}>
          {said}
        </p>
        {list}
        <h2 id="documents" class="mb-4 text-title">
          {texts.yourDocuments}
        </h2>
        <DocumentList {...parts} documents={documents} rows={documents.rows} base={base} isWithinReach={!canTryAgain(health)} />
        <div class="mt-6">
          <Files {...parts} kept={documents.kept} />
          <BroughtOver workbook={workbook} run={run} />
        </div>
        <HowItIsKept health={health} />
        <SharedComputer
          health={health}
          shared={isSharedComputer()}
          count={documents.kept.length}
          onSwitch={(shared, move) => run(() => switchShared(shared, move), shared ? texts.nowMarkedAsShared : texts.thisComputerIsNoLongerMarkedAsShared)}
        />
        <DeleteEverything
          kept={documents.kept}
          shared={isSharedComputer()}
          onDelete={() => run(() => workbook.deleteEverything(), texts.everythingThatThisSiteKeptOnThisDevice)}
        />
        <p class="no-print mt-12 max-w-read text-small">{texts.noSignalWhereYouWork(<a href={`${base}offline/`}>{texts.keepTheWholeSite}</a>)}</p>
      </div>
    </>,
  );
}
