// What opening a file came to, and the choices that are left to the person.
import { fittingTitle, type Workbook, type WorkbookDocument } from '../workbook/index.ts';
import { Button } from '../../components/app/Button.tsx';
import type { Restored } from './restore.ts';
import { countDocuments, nameSome, wordTime } from './sizes.ts';
import * as texts from './texts.ts';

interface Props {
  outcome: Restored | undefined;
  workbook: Workbook;
  /** Called with what is still open after a choice. */
  onChange: (outcome: Restored | undefined) => void;
  run: (work: () => Promise<unknown>, done: string) => void;
}

/** Choices that are shown one by one before the rest is chosen for together. */
const MOST_SHOWN = 20;

/** What came in and what was here. */
function summary({ fresh, later, same }: Extract<Restored, { ok: true }>): string {
  const parts = [
    fresh.length && texts.documentsAdded(countDocuments(fresh.length)),
    later.length && texts.fileHasALaterVersionOfSomeItCameInPlace(nameSome(later)),
    same.length && texts.documentsAlreadyHere(countDocuments(same.length)),
  ];
  return parts.filter(Boolean).join(' ');
}

/** Refused files say why. What is here is never replaced by an earlier version, or by one that was changed apart from it, unless the person says so. */
export function RestoreOutcome({ outcome, workbook, onChange, run }: Props) {
  if (outcome && !outcome.ok)
    return (
      <div role="alert" class="mt-4 max-w-read border-s-4 border-help bg-sunk px-5 py-4">
        <p class="font-bold">{outcome.message}</p>
        <p class="mt-1">{outcome.whatToDo}</p>
      </div>
    );
  const { earlier = [], apart = [] } = outcome ?? {};
  const isOpen = (document: WorkbookDocument, settled: readonly WorkbookDocument[]) => !settled.includes(document);
  const settle = (...documents: WorkbookDocument[]) =>
    onChange(outcome && { ...outcome, earlier: earlier.filter((one) => isOpen(one, documents)), apart: apart.filter((one) => isOpen(one, documents)) });
  const keepBoth = (...documents: WorkbookDocument[]) => {
    const titles = documents.map(({ title, changedAt }) => fittingTitle(title, texts.fromAFileTime(wordTime(changedAt))));
    run(
      async () => {
        for (const [index, document] of documents.entries()) await workbook.addCopy(document, titles[index]!);
      },
      texts.bothAreKeptSome(nameSome(titles.map((title) => ({ title })))),
    );
    settle(...documents);
  };
  const takeTheFiles = (document: WorkbookDocument) => {
    run(() => workbook.bringIn([document]), texts.titleIsNowAsTheFileHasIt(document.title));
    settle(document);
  };
  const open = [...apart, ...earlier];
  return (
    <div class={outcome && 'mt-4 max-w-read border-s-4 border-both bg-sunk px-5 py-4'}>
      <p role="status">{outcome && summary(outcome)}</p>
      {open.slice(0, MOST_SHOWN).map((document) => (
        <div key={document.id} class="mt-3">
          <p>
            {texts.fileHasItAsItWasSavedOnTimeByTheClock(
              apart.includes(document) ? texts.titleWasChangedHereAndInTheFile(document.title) : texts.titleIsLaterHere(document.title),
              wordTime(document.changedAt),
            )}
          </p>
          <p class="mt-2 flex flex-wrap gap-3">
            <Button onClick={() => keepBoth(document)}>{texts.keepBoth}</Button>
            <Button onClick={() => settle(document)}>{texts.keepOnlyWhatIsHere}</Button>
            {apart.includes(document) && <Button onClick={() => takeTheFiles(document)}>{texts.takeTheFilesVersion}</Button>}
          </p>
        </div>
      ))}
      {open.length > 1 && (
        <p class="mt-4 flex flex-wrap gap-3">
          <Button onClick={() => keepBoth(...open)}>{texts.keepBothOfEachOpen(open.length)}</Button>
          <Button onClick={() => settle(...open)}>{texts.keepOnlyWhatIsHereOpen(open.length)}</Button>
        </p>
      )}
    </div>
  );
}
