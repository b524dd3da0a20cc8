// Keeps the page at once, and says where.
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/app/Button.tsx';
import { Problem } from '../../components/app/Problem.tsx';
import { keepInCollection, type Keeping } from '../collection/index.ts';
import { wordHealth, type Workbook } from '../workbook/index.ts';
import type { PageFacts } from './page.ts';
import { wordFailure } from './word-failure.ts';

const WORDS: Record<Keeping['outcome'], (title: string, collection: string) => string> = {
  kept: (title, collection) => `“${title}” is saved in “${collection}”.`,
  'there-already': (title, collection) => `“${title}” is in “${collection}” already.`,
  full: (title, collection) => `“${collection}” is full, so “${title}” was not saved. Take a page out, or begin another collection.`,
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
  if (problem) return <Problem message={problem} whatToDo="What was saved before is untouched. You can use the bookmarks of your browser instead." />;
  if (!keeping) return <p role="status">Saving …</p>;
  const { document } = keeping;
  const undo = () => void keeping.undo().then(() => setUndone(true), fail);
  return (
    <>
      <p role="status" class="mt-3">
        {isUndone ? 'It is taken out again.' : WORDS[keeping.outcome](page.title, document.title)}
      </p>
      <p class="mt-1 text-small text-soft">{wordHealth(workbook.health.value) ?? 'It stays in this browser.'} Nothing is sent.</p>
      <div class="mt-4 flex flex-wrap items-center gap-x-5 gap-y-2">
        {keeping.outcome === 'kept' && !isUndone && <Button onClick={undo}>Take it out again</Button>}
        <a href={`${page.base}collection/#${document.id}`} class="inline-flex min-h-11 items-center">
          Open the collection
        </a>
      </div>
    </>
  );
}
