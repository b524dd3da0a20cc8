// Keeps the page at once, and says where.
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/app/Button.tsx';
import { Problem } from '../../components/app/Problem.tsx';
import { keepInCollection, type Keeping } from '../collection/index.ts';
import { wordHealth, type Workbook } from '../workbook/index.ts';
import type { PageFacts } from './page.ts';
import { wordFailure } from './word-failure.ts';
import * as texts from './texts.ts';

const WORDS: Record<Keeping['outcome'], (title: string, collection: string) => string> = {
  kept: (title, collection) => texts.titleIsSavedInCollection(title, collection),
  'there-already': (title, collection) => texts.titleIsInCollectionAlready(title, collection),
  full: (title, collection) => texts.collectionIsFull(collection, title),
};

/** What the dialog says, with a way to take it back. */
export function KeepPanel({ workbook, page }: { workbook: Workbook; page: PageFacts }) {
  const [keeping, setKeeping] = useState<Keeping>();
  const [problem, setProblem] = useState<string>();
  const [isUndone, setUndone] = useState(false);
  const fail = (error: unknown) => setProblem(wordFailure(error));
  useEffect(() => {
    keepInCollection(workbook, { path: page.path, title: page.title }).then(setKeeping, fail);
  }, [workbook, page]);
  if (problem) return <Problem message={problem} whatToDo={texts.whatWasSavedBeforeIsUntouched} />;
  if (!keeping) return <p role="status">{texts.saving}</p>;
  const { document } = keeping;
  const undo = () => void keeping.undo().then(() => setUndone(true), fail);
  return (
    <>
      <p role="status" class="mt-3">
        {isUndone ? texts.itIsTakenOutAgain : WORDS[keeping.outcome](page.title, document.title)}
      </p>
      <p class="mt-1 text-small text-soft">{texts.healthNothingIsSent(wordHealth(workbook.health.value) ?? texts.itStaysInThisBrowser)}</p>
      <div class="mt-4 flex flex-wrap items-center gap-x-5 gap-y-2">
        {keeping.outcome === 'kept' && !isUndone && <Button onClick={undo}>{texts.takeItOutAgain}</Button>}
        <a href={`${page.base}collection/#${document.id}`} class="inline-flex min-h-11 items-center">
          {texts.openTheCollection}
        </a>
      </div>
    </>
  );
}
