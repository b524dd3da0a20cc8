// Says so where the browser does not keep things for good, with the ways on from there: to try again, and to save to a file.
import { useState } from 'preact/hooks';
import { Button } from '../../components/app/Button.tsx';
import { notesIn, putBack } from '../exchange/index.ts';
import { canTryAgain, saveDocuments, wordHealth, wordsOfDocument } from '../workbook/index.ts';
import { useApplication } from './context.ts';
import { useHealth } from './use-health.ts';
import { useReview } from './use-review.tsx';
import * as texts from './texts.ts';

/** Some sentences and buttons, or nothing while all is well. A save that failed is told where the document is. */
export function Keeping() {
  const { workbook } = useApplication();
  const health = useHealth();
  const { leave, reviewed } = useReview();
  const [said, setSaid] = useState('');
  const words = health.state === 'save-failed' ? undefined : wordHealth(health);
  if (!words) return null;
  const toFile = async () => {
    const documents = (await workbook.list()).map(({ document }) => document);
    setSaid(documents.length ? '' : texts.thereIsNothingToSaveYet);
    if (!documents.length) return;
    leave({
      notes: notesIn(documents.flatMap((document) => wordsOfDocument(document))),
      goOnLabel: texts.saveTheFile,
      goOn: (changed) => {
        saveDocuments(documents.map((document) => putBack(document, wordsOfDocument(document), changed)));
        setSaid(texts.savedToAFile);
      },
    });
  };
  const tryAgain = async () => setSaid((await workbook.tryAgain()) ? texts.itWorksAgain : texts.itStillDoesNotWork);
  const isWorthSaving = ['visit-only', 'memory-only', 'was-full', 'nearly-full', 'vanished'].includes(health.state);
  return reviewed(
    <div class="no-print mt-4 max-w-read border-s-4 border-help bg-sunk px-5 py-3 text-small">
      <p role="status">{words}</p>
      {isWorthSaving && (
        <p class="mt-3 flex flex-wrap gap-3">
          {canTryAgain(health) && <Button onClick={() => void tryAgain()}>{texts.tryAgain}</Button>}
          <Button onClick={() => void toFile()}>{texts.saveToAFile}</Button>
        </p>
      )}
      <p role="status">{said}</p>
    </div>,
  );
}
