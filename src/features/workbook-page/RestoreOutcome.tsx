// What opening a file came to, and the choices that are left to the person.
import { fittingTitle, type Workbook, type WorkbookDocument } from '../workbook/index.ts';
import { Button } from '../../components/app/Button.tsx';
import type { Restored } from './restore.ts';
import { countDocuments, nameSome, wordTime } from './sizes.ts';

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
    fresh.length && `${countDocuments(fresh.length)} added.`,
    later.length && `The file has a later version of ${nameSome(later)}. It came in place of what was here.`,
    same.length && `${countDocuments(same.length)} already here, unchanged.`,
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
    const titles = documents.map(({ title, changedAt }) => fittingTitle(title, ` (from a file, ${wordTime(changedAt)})`));
    run(
      async () => {
        for (const [index, document] of documents.entries()) await workbook.addCopy(document, titles[index]!);
      },
      `Both are kept. From the file: ${nameSome(titles.map((title) => ({ title })))}.`,
    );
    settle(...documents);
  };
  const takeTheFiles = (document: WorkbookDocument) => {
    run(() => workbook.bringIn([document]), `“${document.title}” is now as the file has it.`);
    settle(document);
  };
  const open = [...apart, ...earlier];
  return (
    <div class={outcome && 'mt-4 max-w-read border-s-4 border-both bg-sunk px-5 py-4'}>
      <p role="status">{outcome && summary(outcome)}</p>
      {open.slice(0, MOST_SHOWN).map((document) => (
        <div key={document.id} class="mt-3">
          <p>
            {apart.includes(document)
              ? `“${document.title}” was changed here and in the file, apart from each other. What is here stays until you choose.`
              : `“${document.title}” is later here: it grew out of the version in the file. What is here has not changed.`}{' '}
            The file has it as it was saved on {wordTime(document.changedAt)}, by the clock of that device.
          </p>
          <p class="mt-2 flex flex-wrap gap-3">
            <Button onClick={() => keepBoth(document)}>Keep both</Button>
            <Button onClick={() => settle(document)}>Keep only what is here</Button>
            {apart.includes(document) && <Button onClick={() => takeTheFiles(document)}>Take the file’s version</Button>}
          </p>
        </div>
      ))}
      {open.length > 1 && (
        <p class="mt-4 flex flex-wrap gap-3">
          <Button onClick={() => keepBoth(...open)}>Keep both of each ({open.length})</Button>
          <Button onClick={() => settle(...open)}>Keep only what is here ({open.length})</Button>
        </p>
      )}
    </div>
  );
}
